#include "app/render/Confinement.h"

#include "platform/render/Wire.h"

#include <cerrno>
#include <csignal>
#include <initializer_list>

#include <malloc.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define HAVRE_SANITIZED 1 // they need terabytes of addresses and calls of their own
#endif

namespace havre::render {
namespace {

bool limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit bound{value, value};
    return setrlimit(resource, &bound) == 0;
}

bool limitResources(Allowance allowance)
{
    mallopt(M_ARENA_MAX, 1); // an arena for each thread would eat the addresses we have left
    std::signal(SIGXFSZ, SIG_IGN); // a write then fails instead of ending us
    bool done = limit(RLIMIT_CPU, rlim_t(allowance.seconds)) && limit(RLIMIT_NOFILE, 64) && limit(RLIMIT_FSIZE, 0)
        && limit(RLIMIT_CORE, 0);
#ifndef HAVRE_SANITIZED
    done = done && limit(RLIMIT_AS, rlim_t(allowance.addresses));
#endif
    return done;
}

#ifndef HAVRE_SANITIZED
// Threads of this process, under the same filter: Qt scales a photograph on several and waits for them, for
// ever when they cannot begin. Never another process. clone3 hides its flags in memory, where a filter cannot
// look: glibc takes clone instead when told that it does not exist. Each thread of Qt's has an eventfd to be
// woken by.
bool allowThreads(scmp_filter_ctx filter)
{
    constexpr unsigned long thread = CLONE_VM | CLONE_THREAD | CLONE_SIGHAND;
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1, SCMP_A0(SCMP_CMP_MASKED_EQ, thread, thread)) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(eventfd2), 0) == 0;
}
#endif

// Reading files, memory, time and the two pipes. Everything else answers EPERM: no sockets, no
// processes, no signals to others, no tracing, no mounts, no keys, no io_uring.
bool filterCalls()
{
#ifdef HAVRE_SANITIZED
    return true;
#else
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    bool done = true;
    for (const int call : {SCMP_SYS(read), SCMP_SYS(readv), SCMP_SYS(pread64), SCMP_SYS(write), SCMP_SYS(writev),
             SCMP_SYS(close), SCMP_SYS(fstat), SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(newfstatat),
             SCMP_SYS(statx), SCMP_SYS(statfs), SCMP_SYS(fstatfs), SCMP_SYS(lseek), SCMP_SYS(access), SCMP_SYS(faccessat),
             SCMP_SYS(faccessat2), SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(getdents64), SCMP_SYS(getcwd),
             SCMP_SYS(fcntl), SCMP_SYS(flock), SCMP_SYS(fadvise64), SCMP_SYS(dup), SCMP_SYS(poll), SCMP_SYS(ppoll),
             SCMP_SYS(mmap), SCMP_SYS(munmap), SCMP_SYS(mprotect), SCMP_SYS(mremap), SCMP_SYS(madvise), SCMP_SYS(brk),
             SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack),
             SCMP_SYS(futex), SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(gettimeofday),
             SCMP_SYS(clock_nanosleep), SCMP_SYS(nanosleep), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity),
             SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid),
             SCMP_SYS(getegid), SCMP_SYS(getrandom), SCMP_SYS(uname), SCMP_SYS(sysinfo), SCMP_SYS(getrlimit),
             SCMP_SYS(set_robust_list), SCMP_SYS(rseq), SCMP_SYS(exit), SCMP_SYS(exit_group), SCMP_SYS(restart_syscall)})
        done = done && (call < 0 || seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0);
    done = done && allowThreads(filter);
    // Opening is for reading: no creating, no writing.
    constexpr unsigned long forbidden = 01 | 02 | 0100; // O_WRONLY | O_RDWR | O_CREAT
    done = done && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, forbidden, 0)) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(open), 1, SCMP_A1(SCMP_CMP_MASKED_EQ, forbidden, 0)) == 0
        // Asking for our limits, not changing them: the second pointer stays null.
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, SCMP_A2(SCMP_CMP_EQ, 0)) == 0
        // abort() tells itself, nobody else
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, SCMP_A2(SCMP_CMP_EQ, SIGABRT)) == 0
        && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return done;
#endif
}

} // namespace

bool confine(Allowance allowance)
{
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && limitResources(allowance)
        && filterCalls();
}

} // namespace havre::render

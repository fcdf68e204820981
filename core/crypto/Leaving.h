// How a program that used OpenSSL ends. Threading: main(), before anything else uses OpenSSL.
#pragma once

namespace havre::crypto {

// OpenSSL takes no leave at exit. It would free what each thread holds while QThread::wait() has answered and the thread's own
// end is still freeing it: havre-cli ended once with "double free" so, in all of the suite. The process is gone a moment later.
void leaveNothingToExit();

} // namespace havre::crypto

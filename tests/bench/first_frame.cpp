// first_frame RUNS PROGRAM ARG…: starts the program RUNS times on the current X display and prints, for each, the
// milliseconds from exec to the first pixel that differs from the empty screen, then the PSS of its process tree in
// MiB one second later. One watcher for every program, so that peers and we are measured alike.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <fstream>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>
#include <xcb/xcb.h>

namespace {
using Clock = std::chrono::steady_clock;

unsigned pixel(xcb_connection_t *x, xcb_window_t root, short left, short top)
{
    auto *image = xcb_get_image_reply(x, xcb_get_image(x, XCB_IMAGE_FORMAT_Z_PIXMAP, root, left, top, 1, 1, ~0u), nullptr);
    unsigned value = 0;
    if (image)
        std::memcpy(&value, xcb_get_image_data(image), 4);
    std::free(image);
    return value & 0xffffffu;
}

std::vector<int> treeOf(int process)
{
    std::vector<int> tree{process};
    for (std::size_t i = 0; i < tree.size(); ++i) {
        std::ifstream children("/proc/" + std::to_string(tree[i]) + "/task/" + std::to_string(tree[i]) + "/children");
        for (int child = 0; children >> child;)
            tree.push_back(child);
    }
    return tree;
}

double pssOf(int process)
{
    double kib = 0;
    for (const int one : treeOf(process)) {
        std::ifstream map("/proc/" + std::to_string(one) + "/smaps_rollup");
        for (std::string line; std::getline(map, line);)
            if (line.rfind("Pss:", 0) == 0)
                kib += std::atof(line.c_str() + 4);
    }
    return kib / 1024;
}

void end(int process)
{
    for (const int one : treeOf(process))
        ::kill(one, SIGKILL);
    ::waitpid(process, nullptr, 0);
    std::this_thread::sleep_for(std::chrono::milliseconds(150));
}
} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    xcb_connection_t *x = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(x))
        return 1;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(x)).data->root;
    for (int run = 0; run < std::atoi(argv[1]); ++run) {
        const unsigned before[] = {pixel(x, root, 60, 60), pixel(x, root, 200, 200)};
        const auto start = Clock::now();
        const int process = ::fork();
        if (process == 0) {
            const int nothing = ::open("/dev/null", O_RDWR);
            ::dup2(nothing, 1);
            ::dup2(nothing, 2);
            ::execvp(argv[2], argv + 2);
            std::_Exit(127);
        }
        double shown = -1;
        while (shown < 0 && Clock::now() - start < std::chrono::seconds(20)) {
            if (pixel(x, root, 60, 60) != before[0] || pixel(x, root, 200, 200) != before[1])
                shown = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
            else
                std::this_thread::sleep_for(std::chrono::microseconds(300));
        }
        std::this_thread::sleep_for(std::chrono::seconds(1));
        std::printf("%.1f %.1f\n", shown, pssOf(process));
        std::fflush(stdout);
        end(process);
    }
    xcb_disconnect(x);
}

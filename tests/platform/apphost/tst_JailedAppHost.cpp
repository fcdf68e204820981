// WA-1, WA-4 and WA-5: an app in the real jail under the real engine. What it shows arrives; what it tries to reach hears
// nothing, counted by who listens.
#include "tests/platform/apphost/AnApp.h"

#include <QJsonArray>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

#include <fcntl.h>
#include <unistd.h>

namespace havre::platform {
namespace {

// Counts whoever comes, by TCP and by UDP.
struct Listeners : QObject {
    QTcpServer tcp;
    QUdpSocket udp;
    int heard = 0;
    Listeners()
    {
        tcp.listen(QHostAddress::LocalHost);
        udp.bind(QHostAddress::LocalHost);
        connect(&tcp, &QTcpServer::newConnection, this, [this] {
            ++heard;
            tcp.nextPendingConnection()->deleteLater();
        });
        connect(&udp, &QUdpSocket::readyRead, this, [this] {
            ++heard;
            udp.readDatagram(nullptr, 0);
        });
    }
};

const QByteArray Green = "<!doctype html><html lang=fr><link rel=stylesheet href=a.css><script src=a.js defer></script><body><input id=i autofocus>";

TEST_F(AnApp, IsDrawnAndHearsPointerAndKeys)
{
    files = {{QStringLiteral("index.html"), Green},
             {QStringLiteral("a.css"), "body{margin:0;background:#00aa88}input{position:absolute;top:300px}"},
             {QStringLiteral("a.js"), "addEventListener('mousedown',e=>{document.body.style.background='#aa0088';havre.request('down',{x:e.clientX,y:e.clientY})});"
                                      "i.addEventListener('input',()=>havre.request('typed',{text:i.value}));addEventListener('resize',()=>havre.request('size',{w:innerWidth}))"}};
    JailedAppHost host(program());
    open(host);
    ASSERT_TRUE(until([this] { return shows(0x00aa88, 300, 200) || end; })) << pictures;
    ASSERT_FALSE(end) << code().toStdString();
    guest->focus(true);
    guest->point({ports::GuestPointer::Kind::Press, 120, 80, 1, 1, 0});
    guest->point({ports::GuestPointer::Kind::Release, 120, 80, 1, 0, 0});
    ASSERT_TRUE(until([this] { return shows(0xaa0088, 300, 200); }));
    ASSERT_TRUE(until([this] { return !said.isEmpty(); }));
    EXPECT_EQ(said.first().value(QLatin1String("method")), QStringLiteral("down"));
    EXPECT_EQ(said.first().value(QLatin1String("params")).toObject().value(QLatin1String("x")).toInt(), 120);
    guest->point({ports::GuestPointer::Kind::Press, 40, 310, 1, 1, 0});
    guest->point({ports::GuestPointer::Kind::Release, 40, 310, 1, 0, 0});
    guest->key({true, Qt::Key_Eacute, 0, QStringLiteral("é")});
    guest->key({false, Qt::Key_Eacute, 0, QStringLiteral("é")});
    EXPECT_TRUE(until([this] { return said.last().value(QLatin1String("params")).toObject().value(QLatin1String("text")) == QStringLiteral("é"); }));
    guest->key({true, 0, 0, QStringLiteral("ê")}); // made of two keys: no key of its own
    guest->key({false, 0, 0, QStringLiteral("ê")});
    EXPECT_TRUE(until([this] { return said.last().value(QLatin1String("params")).toObject().value(QLatin1String("text")) == QStringLiteral("éê"); }));
    guest->resize({500, 300}, 1);
    EXPECT_TRUE(until([this] { return picture.size == QSize(500, 300); }));
    EXPECT_TRUE(until([this] { return said.last().value(QLatin1String("params")).toObject().value(QLatin1String("w")).toInt() == 500; }));
    EXPECT_FALSE(end);
}

TEST_F(AnApp, ReachesNobodyFromTheJail)
{
    Listeners outside;
    QTcpSocket self; // they do hear
    self.connectToHost(QHostAddress::LocalHost, outside.tcp.serverPort());
    ASSERT_TRUE(until([&] { return outside.heard == 1; }));
    QFile attacks(qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/tests/platform/apphost/attacks.js"));
    ASSERT_TRUE(attacks.open(QIODevice::ReadOnly));
    files = {{QStringLiteral("index.html"), "<script src=attacks.js defer></script><body><script>window.inlined=1;new Image().src='http://127.0.0.1:1/'</script>"},
             {QStringLiteral("attacks.js"), attacks.readAll()}};
    JailedAppHost host(program());
    open(host, QStringLiteral("?t=%1&u=%2").arg(outside.tcp.serverPort()).arg(outside.udp.localPort()));
    ASSERT_TRUE(until([this] { return !said.isEmpty() || end; }, 200000));
    ASSERT_FALSE(end) << code().toStdString();
    const QJsonObject report = said.first().value(QLatin1String("params")).toObject();
    EXPECT_EQ(report.value(QLatin1String("managed")).toArray(), QJsonArray()) << QJsonDocument(report).toJson().toStdString();
    EXPECT_GE(report.value(QLatin1String("tried")).toArray().size(), 120);
    EXPECT_TRUE(report.value(QLatin1String("at")).toString().startsWith(QLatin1String("ensapp://fr.exemple.essai/index.html"))) << "it stayed where it was";
    EXPECT_NE(report.value(QLatin1String("title")).toString(), QLatin1String("js"));
    EXPECT_EQ(outside.heard, 1);
    RecordProperty("vectors", int(report.value(QLatin1String("tried")).toArray().size()));
    for (const QString &path : std::as_const(loaded))
        EXPECT_TRUE(files.contains(path)) << path.toStdString();
}

// The jail is the boundary; the layers inside it must also hold by themselves, or the day it has a hole they are none.
TEST_F(AnApp, ReachesNobodyEvenWithoutTheJail)
{
    Listeners outside;
    QFile attacks(qEnvironmentVariable("HAVRE_SOURCE_DIR") + QStringLiteral("/tests/platform/apphost/attacks.js"));
    ASSERT_TRUE(attacks.open(QIODevice::ReadOnly));
    files = {{QStringLiteral("index.html"), "<script src=attacks.js defer></script><body>"}, {QStringLiteral("attacks.js"), attacks.readAll()}};
    const QString none = folder.filePath(QStringLiteral("no-bars")); // takes bubblewrap's words and puts up no bars
    QFile script(none);
    ASSERT_TRUE(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nwhile [ \"$1\" != --ro-bind-data ]; do shift; done\nexport HOME=/tmp XDG_RUNTIME_DIR=/tmp\nexec /proc/self/fd/$2\n");
    script.close();
    ASSERT_TRUE(script.setPermissions(QFile::Permissions(0x7555)));
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
    JailedAppHost host(program(), none);
    open(host, QStringLiteral("?t=%1&u=%2").arg(outside.tcp.serverPort()).arg(outside.udp.localPort()));
    ASSERT_TRUE(until([this] { return !said.isEmpty() || end; }, 200000));
    ASSERT_FALSE(end) << code().toStdString();
    EXPECT_EQ(outside.heard, 0) << QJsonDocument(said.first()).toJson().toStdString();
}

// More than may wait for it, asked for all at once: an honest page gets it all the same.
TEST_F(AnApp, GetsLargeFilesOneAfterAnother)
{
    QByteArray page = "<!doctype html>";
    for (int i = 0; i < 8; ++i) {
        page += "<script src=b" + QByteArray::number(i) + ".js></script>";
        files.insert(QStringLiteral("b%1.js").arg(i), "window.got=(window.got||0)+1;/*" + QByteArray(3 * 1024 * 1024, 'x') + "*/");
    }
    files.insert(QStringLiteral("index.html"), page + "<script src=last.js></script>");
    files.insert(QStringLiteral("last.js"), "havre.request('all',{got:window.got})");
    JailedAppHost host(program());
    open(host);
    ASSERT_TRUE(until([this] { return !said.isEmpty() || end; }));
    ASSERT_FALSE(end) << code().toStdString();
    EXPECT_EQ(said.first().value(QLatin1String("params")).toObject().value(QLatin1String("got")).toInt(), 8);
}

TEST_F(AnApp, TwoAppsShareNothing)
{
    const QByteArray keep = "try{localStorage.a=1}catch(e){};document.cookie='a=1';const c=new BroadcastChannel('x');c.onmessage=()=>havre.request('heard');"
                            "setInterval(()=>c.postMessage(1),100);const r=indexedDB.open('d',1);r.onupgradeneeded=()=>r.result.createObjectStore('s');"
                            "r.onsuccess=()=>havre.request('began',{cookie:document.cookie,fresh:r.result.objectStoreNames.length});"
                            "r.onerror=()=>havre.request('began',{cookie:document.cookie})";
    files = {{QStringLiteral("index.html"), "<script src=k.js defer></script>"}, {QStringLiteral("k.js"), keep}};
    JailedAppHost host(program());
    open(host);
    ASSERT_TRUE(until([this] { return !said.isEmpty() || end; }));
    std::unique_ptr<ports::Guest> first = std::move(guest);
    said.clear();
    open(host);
    ASSERT_TRUE(until([this] { return !said.isEmpty() || end; }));
    EXPECT_EQ(said.first().value(QLatin1String("method")), QStringLiteral("began"));
    for (const QJsonObject &one : std::as_const(said))
        EXPECT_NE(one.value(QLatin1String("method")), QStringLiteral("heard"));
}

TEST_F(AnApp, AClosedOneLeavesNoProcess)
{
    files = {{QStringLiteral("index.html"), Green}, {QStringLiteral("a.css"), "body{margin:0;background:#00aa88}"}, {QStringLiteral("a.js"), ""}};
    JailedAppHost host(program());
    open(host);
    ASSERT_TRUE(until([this] { return shows(0x00aa88, 300, 200) || end; }));
    guest.reset();
    const auto alive = [] {
        QProcess list;
        list.start(QStringLiteral("pgrep"), {QStringLiteral("-P"), QString::number(getpid()), QStringLiteral("-f"), QStringLiteral("havre-apphost")});
        list.waitForFinished();
        return !list.readAllStandardOutput().trimmed().isEmpty();
    };
    EXPECT_TRUE(until([&] { return !alive(); }));
    EXPECT_FALSE(end) << "closing is no death";
}

// WA-4, from where the app's host stands: what an intruder in it would try.
TEST_F(AnApp, TheJailHoldsAnIntruder)
{
    Listeners outside;
    const int python = ::open("/usr/bin/python3", O_RDONLY);
    ASSERT_GE(python, 0);
    const QString attempts = QStringLiteral(R"(
import os, socket, ctypes, glob
def say(name, work):
    try:
        done = work()
        print(name, 'ALLOWED' if done else 'refused')
    except BaseException as e:
        print(name, 'refused')
def tcp(host, port): socket.create_connection((host, port), 1); return True
def udp(): s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.sendto(b'x', ('127.0.0.1', %2)); return False
def write(p): open(p, 'w').write('x'); return True
libc = ctypes.CDLL(None, use_errno=True)
say('tcp', lambda: tcp('127.0.0.1', %1)); say('udp', udp); say('dns', lambda: socket.getaddrinfo('debian.org', 80) and True)
say('tcp outside', lambda: tcp('192.0.2.1', 80)); say('raw', lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1) and True)
say('interfaces', lambda: [i for _, i in socket.if_nameindex() if i != 'lo'])
for p in ['/home', '/root', '/work', '/var/lib', '/srv', '/media', '/mnt', '/run/user', '/run/dbus', '/sys', '/boot', '/opt', '/tmp/.X11-unix']: say('list ' + p, lambda: os.listdir(p) is not None)
for p in ['/etc/passwd', '/etc/shadow', '/etc/hostname', '/etc/machine-id', '/proc/1/environ' if os.getpid() != 1 else '/nonexistent', '/dev/mem', '/dev/sda', '/dev/kmsg', '/dev/input/event0']: say('read ' + p, lambda: bool(open(p, 'rb').read(1)))
for p in ['/usr/x', '/lib/x', '/proc/sys/kernel/core_pattern', '/proc/sysrq-trigger', '/run/havre-apphost']: say('write ' + p, lambda: write(p))
say('processes', lambda: len([p for p in os.listdir('/proc') if p.isdigit()]) > 3)
say('trace parent', lambda: libc.ptrace(16, os.getppid(), 0, 0) == 0 if os.getppid() > 1 else False)
say('kill parent', lambda: os.kill(os.getppid(), 0) is None and os.getppid() > 2)
say('root', lambda: os.setuid(0) is None); say('mount', lambda: libc.mount(b'none', b'/tmp', b'tmpfs', 0, None) == 0)
say('chroot', lambda: os.chroot('/tmp') is None); say('environment', lambda: [k for k in os.environ if k.startswith(('DBUS', 'SSH', 'DISPLAY', 'WAYLAND', 'XAUTH'))])
say('dbus', lambda: socket.socket(socket.AF_UNIX).connect('/run/dbus/system_bus_socket') is None)
say('x11', lambda: [socket.socket(socket.AF_UNIX).connect('\0/tmp/.X11-unix/X%%d' %% n) for n in range(4)])
say('su', lambda: os.system('/usr/bin/su -c true >/dev/null 2>&1') == 0); say('hostname', lambda: socket.sethostname('x') is None)
say('clock', lambda: libc.settimeofday(ctypes.create_string_buffer(16), None) == 0); say('module', lambda: libc.syscall(175, 0, 0, 0) == 0)
say('uid', lambda: os.getuid() == 0)
)").arg(outside.tcp.serverPort()).arg(outside.udp.localPort());
    const auto command = jailCommand(python, {QStringLiteral("-c"), QString(attempts).replace(QStringLiteral("%%"), QStringLiteral("%"))}, {}, appHostExtras());
    ASSERT_TRUE(command);
    QProcess jail;
    jail.setProcessEnvironment(QProcessEnvironment());
    jail.setChildProcessModifier([python] { fcntl(python, F_SETFD, 0); });
    jail.start(command->program, command->arguments);
    jail.waitForFinished(120000);
    ::close(python);
    const QList<QByteArray> lines = jail.readAllStandardOutput().trimmed().split('\n');
    EXPECT_GE(lines.size(), 45) << jail.readAllStandardError().toStdString();
    for (const QByteArray &line : lines)
        EXPECT_FALSE(line.endsWith("ALLOWED")) << line.toStdString();
    QCoreApplication::processEvents();
    EXPECT_EQ(outside.heard, 0);
}

} // namespace
} // namespace havre::platform

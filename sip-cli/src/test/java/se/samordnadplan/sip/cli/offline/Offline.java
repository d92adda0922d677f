package se.samordnadplan.sip.cli.offline;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import se.samordnadplan.sip.cli.Main;

/**
 * The program {@code sip} in a process whose every socket is refused, also where the refusal is swallowed: tries are counted
 * and told on standard error at the end. Without arguments it tries all that there is. It works alike on JDK 17 and 25.
 */
public final class Offline {

    private static final AtomicInteger TRIES = new AtomicInteger();

    private Offline() {}

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        refuseSockets();
        Runtime.getRuntime().addShutdownHook(new Thread(Offline::tell));
        if (args.length == 0) {
            tryAll();
        } else {
            Main.main(args);
        }
    }

    static IOException refused() {
        TRIES.incrementAndGet();
        return new IOException("no network");
    }

    @SuppressWarnings("deprecation") // there is nothing else that sees every socket
    private static void refuseSockets() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw new IllegalStateException(refused());
        });
        ServerSocket.setSocketFactory(() -> {
            throw new IllegalStateException(refused());
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw new IllegalStateException(refused());
        });
    }

    private static void tell() {
        if (TRIES.get() > 0) {
            System.err.println(TRIES + " tries to reach the network");
        }
    }

    private static void tryAll() {
        var here = InetAddress.getLoopbackAddress();
        var page = URI.create("http://127.0.0.1:9/");
        List<Callable<?>> ways = List.of(
                () -> new Socket(here, 9),
                ServerSocket::new,
                DatagramSocket::new,
                SocketChannel::open,
                DatagramChannel::open,
                AsynchronousSocketChannel::open,
                () -> page.toURL().openStream(),
                () -> HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()));
        for (var way : ways) {
            int before = TRIES.get();
            try {
                way.call();
                System.out.println("open");
            } catch (Exception | Error e) {
                System.out.println(TRIES.get() > before ? "refused" : "not seen: " + e);
            }
        }
    }
}

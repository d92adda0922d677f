package se.samordnadplan.sip.cli.offline;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel; the JDK makes one of these where {@code java.nio.channels.spi.SelectorProvider} names it. */
public final class NoNetwork extends SelectorProvider {

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw Offline.refused();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw Offline.refused();
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw Offline.refused();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw Offline.refused();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw Offline.refused();
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw Offline.refused();
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
        throw Offline.refused();
    }
}

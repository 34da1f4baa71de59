package org.cities4children.mail.delivery;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;
import org.cities4children.mail.ChosenServer;

/**
 * Connects to machines of their own only. Looked at with the very address that is connected to: a name that led to one
 * when somebody typed it may lead elsewhere by now.
 */
final class MachinesOnly extends SocketFactory {

    @Override
    public Socket createSocket() {
        return new Looking();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    private Socket connected(SocketAddress to) throws IOException {
        var socket = createSocket();
        socket.connect(to);
        return socket;
    }

    private static final class Looking extends Socket {

        @Override
        public void connect(SocketAddress to) throws IOException {
            connect(to, 0);
        }

        @Override
        public void connect(SocketAddress to, int patience) throws IOException {
            if (to instanceof InetSocketAddress known
                    && known.getAddress() != null
                    && !ChosenServer.isMachine(known.getAddress())) {
                throw new ConnectException("This address is no machine of its own");
            }
            super.connect(to, patience);
        }
    }
}

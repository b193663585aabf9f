package org.bihuan.notification.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Accepts every connection on a port and never says a word, as a mail server that hangs does. */
final class HangingServer implements AutoCloseable {

    private final ServerSocket door;
    private final List<Socket> waiting = new CopyOnWriteArrayList<>();
    private final Thread accepting = new Thread(this::accept);

    HangingServer(int port) throws IOException {
        door = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        accepting.setDaemon(true);
        accepting.start();
    }

    /** How many connections wait for a greeting. */
    int waiting() {
        return waiting.size();
    }

    private void accept() {
        try {
            while (true) {
                waiting.add(door.accept());
            }
        } catch (IOException closed) {
            // the end of the test
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        door.close();
        accepting.join();
        for (var connection : waiting) {
            connection.close();
        }
    }
}

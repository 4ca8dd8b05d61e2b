package org.claimwright.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The loopback port of a home's database: found free once, remembered, and changed only when another program has taken it. */
record Port(Path file) {

    static Port of(Home home) {
        return new Port(home.folder().resolve("database.port"));
    }

    int free() {
        try {
            if (Files.exists(file)) {
                var remembered = Integer.parseInt(Files.readString(file).strip());
                if (isFree(remembered)) {
                    return remembered;
                }
            }
            return another();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int another() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, socket.getLocalPort() + "\n");
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}

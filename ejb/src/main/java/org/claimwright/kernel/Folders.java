package org.claimwright.kernel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Leaves files in folders that somebody else watches, so that they see a whole file or none. */
public final class Folders {
    private static final String UNFINISHED = ".part";

    private Folders() {}

    /**
     * Writes a file aside, brings it to the disk, gives it its name in one step, and brings the name to the disk. A file
     * of that name is replaced.
     */
    public static void drop(Path folder, String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        var aside = folder.resolve("." + name + UNFINISHED);
        write(aside, content);
        Files.move(aside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        settle(folder);
    }

    /** Moves a file into another folder of the same file system, under a new name. */
    public static void move(Path file, Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.move(file, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        settle(folder);
    }

    /** Whether a name is one that writers give to what they have not finished. */
    public static boolean isUnfinished(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith(".") || name.endsWith(UNFINISHED) || name.endsWith(".tmp");
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void settle(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

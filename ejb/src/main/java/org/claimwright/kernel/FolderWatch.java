package org.claimwright.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the finished files of a folder that somebody else writes into. A file is finished when two looks in a row saw it
 * with the same size and time, and its name is not one that writers give to what they have not finished.
 */
public final class FolderWatch {
    private final Path folder;
    private Map<Path, Seen> before = Map.of();

    private record Seen(long size, FileTime changed) {}

    public FolderWatch(Path folder) {
        this.folder = folder;
    }

    /** One look; the finished files, the oldest first. A folder that is not there holds none. */
    public List<Path> look() throws IOException {
        var now = seen();
        var finished = now.entrySet().stream()
                .filter(entry -> entry.getValue().equals(before.get(entry.getKey())))
                .sorted(Map.Entry.<Path, Seen>comparingByValue(Comparator.comparing(Seen::changed))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        before = now;
        return finished;
    }

    private Map<Path, Seen> seen() throws IOException {
        var found = new HashMap<Path, Seen>();
        if (Files.isDirectory(folder)) {
            for (var file : files()) {
                found.put(file, new Seen(Files.size(file), Files.getLastModifiedTime(file)));
            }
        }
        return found;
    }

    private List<Path> files() throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(file -> !Folders.isUnfinished(file))
                    .toList();
        }
    }
}

package org.claimwright.edi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page {@code docs/edi-tour.md}: what it shows, and what it says that prints. */
public final class Tour {
    /** The folder of the files the page speaks of; it shows everything as if called there. */
    public static final Path FOLDER =
            Path.of("..", "docs", "edi-tour").toAbsolutePath().normalize();

    private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\n(.*?)```");

    /** A piece of Java, or a command, and what stands below it. */
    public record Shown(String program, String printed) {
        /** Its first line, to name a test by. */
        public String title() {
            return program.lines().findFirst().orElseThrow();
        }
    }

    private Tour() {}

    /** The blocks in that language, each of which a block of text follows. */
    public static List<Shown> shown(String language) throws IOException {
        List<MatchResult> blocks = BLOCK.matcher(Files.readString(FOLDER.resolveSibling("edi-tour.md")))
                .results()
                .toList();
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).group(1).equals(language)) {
                boolean followed =
                        i + 1 < blocks.size() && blocks.get(i + 1).group(1).equals("text");
                if (!followed) {
                    throw new IllegalStateException("The page does not say what this prints: "
                            + blocks.get(i).group(2));
                }
                shown.add(new Shown(blocks.get(i).group(2), blocks.get(i + 1).group(2)));
            }
        }
        return shown;
    }
}

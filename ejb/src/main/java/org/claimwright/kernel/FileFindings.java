package org.claimwright.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a file that comes from outside, line by line. A file of another kind is wrong in every line, so only
 * the first findings are kept, and the rest are counted.
 */
public final class FileFindings {
    private static final int KEPT = 20;

    private final String file;
    private final List<Finding> kept = new ArrayList<>();
    private long count;

    /** @param file its name, as the person who brought it knows it */
    public FileFindings(String file) {
        this.file = file;
    }

    public void add(long line, String code, String found, String todo) {
        add(file + " line " + line, code, found, todo);
    }

    /** About the file as a whole. */
    public void add(String code, String found, String todo) {
        add(file, code, found, todo);
    }

    private void add(String where, String code, String found, String todo) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Finding(code, where, found, todo));
        }
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public List<Finding> kept() {
        return List.copyOf(kept);
    }

    /** Of all findings, those that were not kept too. */
    public long count() {
        return count;
    }
}

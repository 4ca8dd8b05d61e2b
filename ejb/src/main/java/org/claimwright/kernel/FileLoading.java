package org.claimwright.kernel;

import java.io.Serializable;
import java.util.List;

/**
 * How far the loading of a large file has come.
 *
 * @param lines read so far
 * @param findings what is wrong with a file that was refused; of many the first
 * @param faults how many findings there were
 */
public record FileLoading(String kind, String fileName, State state, long lines, List<Finding> findings, long faults)
        implements Serializable {
    public enum State {
        READING,
        LOADED,
        /** The same file had been loaded before; nothing changed. */
        SAME,
        /** Nothing of it was taken. */
        REFUSED,
        /** It ended by a fault of ours; nothing of it was taken. */
        FAILED
    }

    public boolean isReading() {
        return state == State.READING;
    }
}

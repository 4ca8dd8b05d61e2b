package org.claimwright.exchange;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.claimwright.exchange.x12.InWords;
import org.claimwright.kernel.Finding;

/** What went out and what came in, told within a practice's scope as far as the reader may see. */
@Stateless
public class ExchangeLog {
    @Inject
    private LoggedFiles files;

    @Inject
    private InboundFiles inbound;

    /** The newest first. */
    public List<ExchangeFile> files(Reach reach, int first, int limit) {
        return files.page(reach, first, limit);
    }

    public int count(Reach reach) {
        return files.count(reach);
    }

    /** Nothing where there is no such file, or the reader may not see it. */
    public Optional<ExchangeFile> file(long fileId, Reach reach) {
        return files.file(fileId, reach);
    }

    /** What was found in it, or became of sending it: what, where, what to do. */
    public List<Finding> findings(long fileId) {
        return files.findings(fileId);
    }

    /** The sets of an inbound file that the reader may see. */
    public List<ExchangeSet> sets(long fileId, Reach reach) {
        return files.sets(fileId, reach);
    }

    /** The bytes as they left or arrived; of a file that came again, those of the first. */
    public Optional<byte[]> content(long fileId, Reach reach) {
        return files.file(fileId, reach).flatMap(file -> files.content(file, reach));
    }

    /** One set of an inbound file, in its interchange, as this practice has it. */
    public Optional<byte[]> ownSet(long fileId, int set) {
        return files.ownSet(fileId, set);
    }

    /** A file's content in words, segment by segment; nothing where it is not X12. */
    public List<ReadableSegment> inWords(byte[] content) {
        return InWords.of(content);
    }

    /** The same of one set, as {@link #ownSet} gives it. */
    public List<ReadableSegment> inWords(byte[] content, ExchangeSet set) {
        return InWords.ofSet(content, set.firstSegment());
    }

    /** Lets the sets of a file that are held for a practice be tried once more. */
    public void tryAgain(long fileId) {
        inbound.release(fileId);
    }
}

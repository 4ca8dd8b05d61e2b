package org.claimwright.edi.acknowledgment;

import java.io.InputStream;
import java.util.Collection;
import org.claimwright.edi.Finding;
import org.claimwright.edi.Interchange;
import org.claimwright.edi.X12File;
import org.claimwright.edi.validation.Validation;

/**
 * The answer to a whole file: for each interchange one back to its sender, with its TA1 and a 999 for every group. It carries the date,
 * time and control number of what it answers, so that the same file is always answered by the same characters; a control number that came
 * before is followed by the next one. Acknowledgments are not acknowledged, and the groups of an interchange that is rejected are not either.
 */
public final class FileAnswer {
    /**
     * What came of answering a file.
     *
     * @param interchanges how many were answered
     * @param accepted whether nothing of error severity was found
     * @param complete whether all that was found is listed: an answer lists ten thousand groups, sets and errors each
     */
    public record Outcome(int interchanges, boolean accepted, boolean complete) {}

    private FileAnswer() {}

    /**
     * @param contentFindings what was found in the sets, besides what the envelopes showed
     * @return nothing where the file holds no interchange to answer
     */
    public static String to(X12File file, Collection<Finding> contentFindings) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Interchange interchange : file.interchanges()) {
            number = Reply.to(interchange, contentFindings).write(text, number);
        }
        return text.toString();
    }

    /** Checks a file of any size and answers each interchange as soon as it ends, in bounded memory; the caller closes the stream. */
    public static Outcome to(InputStream file, Validation validation, Appendable answer) {
        AnswerWriting writing = new AnswerWriting(answer);
        validation.follow(file, writing);
        return writing.outcome();
    }
}

package org.claimwright.edi.validation;

import org.claimwright.edi.Finding;
import org.claimwright.edi.Segment;
import org.claimwright.edi.guide.SetListener;

/**
 * Goes through a file beside its check: is told what was found up to a segment, where in its set it stands, and then the segment itself.
 * What is noticed only when a loop or a set ends is told then, with its own position.
 */
public interface FileFollower extends SetListener {
    void found(Finding finding);

    /** Every segment of the file, envelopes too, once it has been checked. */
    void read(Segment segment);
}

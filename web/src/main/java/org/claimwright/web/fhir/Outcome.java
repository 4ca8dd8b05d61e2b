package org.claimwright.web.fhir;

import java.util.List;
import java.util.Optional;
import org.claimwright.kernel.Finding;

/**
 * What became of a resource.
 *
 * @param ours our id of it
 * @param changed whether something new was kept
 * @param reasons for which it, or a part of it, waits
 */
record Outcome(Optional<Long> ours, boolean changed, List<Finding> reasons) {}

package org.claimwright.sandboxpayer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of one file that was delivered to us.
 *
 * @param key names the file by its name and content: the same file again is the same delivery
 * @param content the file itself
 * @param interchanges who numbered them, and how
 * @param lastNumber the last control number of ours that its answers used
 * @param claims numbers and fingerprints of those accepted
 * @param agreedOn the day on which it was accepted, when it is an agreement that we keep
 */
record Delivery(
        String key,
        byte[] content,
        List<String> interchanges,
        int lastNumber,
        Map<String, String> claims,
        List<AnswerFile> answers,
        Optional<LocalDate> agreedOn) {}

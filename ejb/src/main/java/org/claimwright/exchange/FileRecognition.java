package org.claimwright.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimwright.exchange.x12.PaidParty;
import org.claimwright.exchange.x12.RecognisedFile;
import org.claimwright.exchange.x12.RecognisedSet;
import org.claimwright.exchange.x12.SentReference;

/**
 * Says what an inbound file is. A plain list is known by its first line, and is one set of its kind, which answers the files of ours
 * that its first column names; messages are known by their header; everything else is read as X12.
 */
final class FileRecognition {
    private static final Map<String, String> KIND_BY_HEADING =
            Map.of("list,payer_claim_number,line,agreed_amount,answer,reason", "AGREEMENT-ANSWER");

    private FileRecognition() {}

    static RecognisedFile of(byte[] content) {
        return plain(content).orElseGet(() -> MessageFile.recognised(content));
    }

    private static Optional<RecognisedFile> plain(byte[] content) {
        var lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        return lines.stream()
                .findFirst()
                .map(heading -> KIND_BY_HEADING.get(heading.strip()))
                .map(kind -> new RecognisedFile(List.of(), List.of(set(kind, content, lines)), List.of()));
    }

    private static RecognisedSet set(String kind, byte[] content, List<String> lines) {
        var answered = lines.stream()
                .skip(1)
                .map(line -> line.split(",", 2)[0].strip())
                .filter(name -> !name.isEmpty())
                .map(name -> new SentReference(SentReference.Kind.NAME, name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new RecognisedSet(1, kind, "", 1, content, answered, PaidParty.NOBODY, List.of());
    }
}

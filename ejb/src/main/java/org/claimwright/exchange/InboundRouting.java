package org.claimwright.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.exchange.x12.RecognisedFile;
import org.claimwright.exchange.x12.RecognisedFile.Envelope;
import org.claimwright.exchange.x12.RecognisedSet;

/**
 * Decides what becomes of a recognised file: refused as a whole, or its sets routed one by one to the practice whose file
 * they answer, or which they pay. A set for no practice, or for more than one, is held for an administrator.
 */
@Dependent
class InboundRouting {
    @Inject
    private InboundFiles files;

    void note(StoredFile file, RecognisedFile recognised) {
        recognised.faults().forEach(fault -> files.add(file.fileId(), InboundFiles.WHOLE_FILE, fault));
        if (!recognised.faults().isEmpty() || repeatsANumber(file, recognised)) {
            files.state(file.fileId(), "REFUSED");
            return;
        }
        recognised.sets().forEach(set -> route(file, set));
        files.state(file.fileId(), "RECOGNISED");
    }

    private boolean repeatsANumber(StoredFile file, RecognisedFile recognised) {
        var repeated = recognised.interchanges().stream()
                .filter(envelope -> !files.remember(file, envelope))
                .toList();
        repeated.forEach(envelope -> files.add(
                file.fileId(),
                InboundFiles.WHOLE_FILE,
                ExchangeCode.NUMBER_REPEATED.finding(where(envelope), "another file of this sender carries it")));
        return !repeated.isEmpty();
    }

    private static String where(Envelope envelope) {
        return "interchange " + envelope.controlNumber() + " of " + envelope.sender();
    }

    private void route(StoredFile file, RecognisedSet set) {
        var practice = practiceOf(file, set);
        if (practice.isPresent() && set.faults().isEmpty()) {
            files.add(file.fileId(), set, practice, ExchangeSet.State.PENDING);
            return;
        }
        files.add(file.fileId(), set, practice, ExchangeSet.State.HELD);
        set.faults().forEach(fault -> files.add(file.fileId(), set.number(), fault));
        if (practice.isEmpty()) {
            files.add(file.fileId(), set.number(), ExchangeCode.NOT_OURS.finding(where(set), named(set)));
        }
    }

    private Optional<Integer> practiceOf(StoredFile file, RecognisedSet set) {
        var answered = set.answers().stream()
                .flatMap(reference -> files.practicesAnswered(file.partner(), reference).stream());
        var paid = files.practicesPaid(set.payee()).stream();
        var practices = Stream.concat(answered, paid).collect(Collectors.toSet());
        return practices.size() == 1 ? practices.stream().findFirst() : Optional.empty();
    }

    private static String where(RecognisedSet set) {
        return "set " + set.number() + " (" + set.kind() + " " + set.controlNumber() + "), segment "
                + set.firstSegment();
    }

    private static String named(RecognisedSet set) {
        if (set.payee().isNamed()) {
            return "no practice here is the payee with NPI " + set.payee().npi() + " and tax number "
                    + set.payee().taxId();
        }
        if (set.kind().startsWith(MessageFile.KIND)) {
            return "no practice here, or more than one, is known as "
                    + set.answers().iterator().next().value() + " to senders of messages";
        }
        List<String> named = set.answers().stream()
                .map(reference -> reference.kind() + " " + reference.value())
                .toList();
        return named.isEmpty()
                ? "it does not say for which practice it is"
                : "nothing that one practice of ours sent is called " + String.join(" or ", named);
    }
}

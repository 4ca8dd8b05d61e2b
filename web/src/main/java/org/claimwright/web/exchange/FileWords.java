package org.claimwright.web.exchange;

import java.time.ZoneId;
import java.util.List;
import org.claimwright.exchange.Direction;
import org.claimwright.exchange.ExchangeFile;
import org.claimwright.exchange.ExchangeSet;
import org.claimwright.exchange.FileState;
import org.claimwright.kernel.Finding;
import org.claimwright.web.shell.Dates;

/** A file of the exchange as pages show it. */
public record FileWords(ExchangeFile file, List<Finding> findings, ZoneId zone) {

    public long getId() {
        return file.fileId();
    }

    public String getName() {
        return file.name();
    }

    public String getPartner() {
        return file.partner();
    }

    public String getDirection() {
        return file.direction() == Direction.OUT ? "Out" : "In";
    }

    public String getKinds() {
        return file.kinds();
    }

    public String getControlNumbers() {
        return file.controlNumbers();
    }

    public String getWhen() {
        return Dates.moment(file.at(), zone);
    }

    public long getSize() {
        return file.size();
    }

    /** {@code 3}, or {@code 2 of 3} while some are not done. */
    public String getSets() {
        return file.setsDone() == file.sets() ? String.valueOf(file.sets()) : file.setsDone() + " of " + file.sets();
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public boolean isHeld() {
        return file.state() == FileState.HELD;
    }

    public String getStateKind() {
        return switch (file.state()) {
            case WAITING, IN_WORK -> "flight";
            case SENT, HANDLED -> "done";
            case RETRYING, HELD -> "needs";
            case REFUSED -> "over";
            case DUPLICATE -> "draft";
        };
    }

    public String getStateWord() {
        return switch (file.state()) {
            case WAITING -> "Leaves now";
            case RETRYING -> "Tried again";
            case SENT -> "Sent";
            case IN_WORK -> "Being read";
            case HANDLED -> "Handled";
            case HELD -> "Held";
            case REFUSED -> "Refused";
            case DUPLICATE -> "Came before";
        };
    }

    static String kindOf(ExchangeSet.State state) {
        return switch (state) {
            case PENDING -> "flight";
            case HANDLED -> "done";
            case HELD -> "needs";
        };
    }
}

package org.claimwright.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.claimwright.exchange.ExchangeFile;
import org.claimwright.exchange.ExchangeLog;
import org.claimwright.exchange.FileState;
import org.claimwright.exchange.Reach;
import org.claimwright.kernel.Finding;
import org.claimwright.people.Role;
import org.claimwright.web.WorkPlace;

/** Files out and in, the newest first, a page of them at a time; the page's number is in the address. */
@Named
@RequestScoped
public class ExchangePage {
    private static final int ROWS = 50;
    private static final Set<FileState> WITH_FINDINGS =
            Set.of(FileState.RETRYING, FileState.HELD, FileState.REFUSED, FileState.DUPLICATE);

    @Inject
    private ExchangeLog log;

    @Inject
    private WorkPlace workPlace;

    private int page = 1;
    private int count;
    private List<FileWords> files = List.of();

    public void open() {
        count = log.count(reach());
        page = Math.max(1, Math.min(page, getPages()));
        files = log.files(reach(), (page - 1) * ROWS, ROWS).stream()
                .map(this::words)
                .toList();
    }

    private FileWords words(ExchangeFile file) {
        var findings = WITH_FINDINGS.contains(file.state()) ? log.findings(file.fileId()) : List.<Finding>of();
        return new FileWords(file, findings, workPlace.getHere().timeZone());
    }

    private Reach reach() {
        return reachOf(workPlace.getHere().role());
    }

    /** Whole inbound files may hold sets of other practices: they are not for billers. */
    static Reach reachOf(Role role) {
        return role == Role.SUPERVISOR || role == Role.ADMINISTRATOR ? Reach.WHOLE_FILES : Reach.OWN_SETS;
    }

    public List<FileWords> getFiles() {
        return files;
    }

    public int getCount() {
        return count;
    }

    public int getPages() {
        return Math.max(1, (count + ROWS - 1) / ROWS);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

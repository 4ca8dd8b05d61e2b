package org.claimwright.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimwright.codesets.EditionView;
import org.claimwright.codesets.OfficialCodes;
import org.claimwright.codesets.OfficialList;
import org.claimwright.kernel.BusinessClock;
import org.claimwright.kernel.FileLoading;
import org.claimwright.kernel.LoadingBoard;
import org.claimwright.kernel.PublishedFile;
import org.claimwright.pricing.MedicareEditionView;
import org.claimwright.pricing.MedicareFees;
import org.claimwright.web.Route;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;
import org.claimwright.web.shell.FieldMessages;
import org.claimwright.web.shell.TypedDay;

/** The official lists of codes and Medicare's fees: what is loaded, and a new edition from its publisher's file. */
@Named
@ViewScoped
public class CodesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OfficialCodes codes;

    @Inject
    private MedicareFees fees;

    @Inject
    private LoadingBoard board;

    @Inject
    private FieldMessages messages;

    @Inject
    private BusinessClock clock;

    @Inject
    private WorkPlace workPlace;

    private String kind = OfficialList.ICD_10_CM.name();
    private String from;
    private transient Part file;

    /** The page goes on at once; the file is read aside, and the page tells how far it is. */
    public String load() throws IOException {
        var day = TypedDay.read(
                from == null ? "" : from, clock.today(workPlace.getHere().timeZone()));
        if (day.isEmpty()) {
            messages.beside("from", "Type the first day the edition is in force, like 10/1/2026.");
        }
        var chosen = file != null && file.getSize() > 0;
        if (!chosen) {
            messages.beside("file", "Choose the publisher's file, unpacked.");
        }
        if (day.isEmpty() || !chosen) {
            return null;
        }
        begin(day.get(), kept());
        return Route.CODES.path() + "?faces-redirect=true";
    }

    private void begin(LocalDate day, PublishedFile kept) {
        if (kind.equals(MedicareFees.KIND)) {
            fees.loadAside(day, kept);
        } else {
            codes.loadAside(OfficialList.valueOf(kind), day, kept);
        }
    }

    private PublishedFile kept() throws IOException {
        var aside = Files.createTempFile("claimwright-edition-", ".txt");
        try (InputStream content = file.getInputStream()) {
            Files.copy(content, aside, StandardCopyOption.REPLACE_EXISTING);
        }
        return new PublishedFile(
                Path.of(file.getSubmittedFileName()).getFileName().toString(), aside);
    }

    /** The last file of each kind. */
    public List<FileLoading> getLoadings() {
        return Stream.concat(Stream.of(OfficialList.values()).map(OfficialList::name), Stream.of(MedicareFees.KIND))
                .map(board::of)
                .flatMap(Optional::stream)
                .toList();
    }

    public String word(FileLoading loading) {
        return switch (loading.state()) {
            case READING -> "Reading, line " + loading.lines();
            case LOADED -> "Loaded";
            case SAME -> "The same as before";
            case REFUSED -> "Refused";
            case FAILED -> "Failed";
        };
    }

    public String mark(FileLoading loading) {
        return switch (loading.state()) {
            case READING -> "flight";
            case LOADED, SAME -> "done";
            case REFUSED, FAILED -> "needs";
        };
    }

    public List<EditionView> getEditions() {
        return codes.editions();
    }

    public List<MedicareEditionView> getFees() {
        return fees.editions();
    }

    public String day(LocalDate day) {
        return Dates.day(day);
    }

    public String when(Instant at) {
        return Dates.day(at.atZone(workPlace.getHere().timeZone()).toLocalDate());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

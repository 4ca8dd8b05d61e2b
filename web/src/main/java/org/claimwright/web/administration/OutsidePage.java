package org.claimwright.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimwright.exchange.InterchangeParty;
import org.claimwright.exchange.ReceivingFacilities;
import org.claimwright.exchange.TradingPartnerForm;
import org.claimwright.exchange.TradingPartnerView;
import org.claimwright.exchange.TradingPartners;
import org.claimwright.exchange.UsageIndicator;
import org.claimwright.intake.CodeMaps;
import org.claimwright.kernel.FileFindings;
import org.claimwright.kernel.Finding;
import org.claimwright.people.AccessTokenView;
import org.claimwright.people.AccessTokens;
import org.claimwright.web.WorkPlace;
import org.claimwright.web.shell.Dates;
import org.claimwright.web.shell.FieldMessages;

/** How other systems reach this practice: folders and names for messages, keys for machines, maps of their codes. */
@Named
@ViewScoped
public class OutsidePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String KEY = "[a-z0-9][a-z0-9-]{1,14}";

    @Inject
    private AccessTokens tokens;

    @Inject
    private ReceivingFacilities facilities;

    @Inject
    private TradingPartners partners;

    @Inject
    private CodeMaps maps;

    @Inject
    private FieldMessages messages;

    @Inject
    private WorkPlace workPlace;

    private String machine;
    private String facility;
    private String sender;
    private transient Part file;
    private transient String key;
    private transient String told;
    private transient List<Finding> findings = List.of();

    /** Makes a key, which the page shows now and never again. */
    public void createKey() {
        if (machine == null || machine.isBlank()) {
            messages.beside("machine", "Say for which machine it is.");
            return;
        }
        key = tokens.create(machine);
        machine = null;
    }

    public void revoke(long id) {
        tokens.revoke(id);
        told = "Revoked: it opens nothing from now on.";
    }

    public void addFacility() {
        if (facility == null || facility.isBlank()) {
            messages.beside("facility", "Type the receiving facility as the sender writes it in MSH-6.");
            return;
        }
        facilities.add(facility);
        facility = null;
    }

    public void removeFacility(String name) {
        facilities.remove(name);
    }

    /** Opens a folder into which a system leaves its messages. */
    public void openFolder() {
        var name = sender == null ? "" : sender.strip().toLowerCase(Locale.ROOT);
        if (!name.matches(KEY)) {
            messages.beside("sender", "Type 2 to 15 letters, digits and hyphens, such as ehr-lake.");
            return;
        }
        if (partners.all().stream().anyMatch(partner -> partner.key().equals(name))) {
            messages.beside("sender", "A partner of this name is there already.");
            return;
        }
        partners.add(new TradingPartnerForm(
                name,
                sender.strip(),
                new InterchangeParty("ZZ", "CLAIMWRIGHT", "CLAIMWRIGHT"),
                new InterchangeParty("ZZ", name.toUpperCase(Locale.ROOT), name.toUpperCase(Locale.ROOT)),
                UsageIndicator.PRODUCTION));
        sender = null;
    }

    public void loadMap() throws IOException {
        if (file == null || file.getSize() == 0) {
            messages.beside("file", "Choose a file of rows kind,theirs,ours.");
            return;
        }
        var wrong = new FileFindings(
                Path.of(file.getSubmittedFileName()).getFileName().toString());
        try (InputStream content = file.getInputStream()) {
            var rows = maps.load(new String(content.readAllBytes(), StandardCharsets.UTF_8), wrong);
            told = wrong.isEmpty() ? rows + " rows are in force. Try again what waits." : null;
        }
        findings = wrong.kept();
    }

    public List<AccessTokenView> getTokens() {
        return tokens.all();
    }

    public List<String> getFacilities() {
        return facilities.all();
    }

    public List<TradingPartnerView> getPartners() {
        return partners.all();
    }

    public List<Map.Entry<CodeMaps.Kind, Long>> getMaps() {
        return List.copyOf(maps.sizes().entrySet());
    }

    public String day(Instant at) {
        return Dates.day(at.atZone(workPlace.getHere().timeZone()).toLocalDate());
    }

    /** The key that was made by this request; null in every later one. */
    public String getKey() {
        return key;
    }

    public String getTold() {
        return told;
    }

    public List<Finding> getFindings() {
        return findings == null ? List.of() : findings;
    }

    public String getMachine() {
        return machine;
    }

    public void setMachine(String machine) {
        this.machine = machine;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}

package org.claimwright.intake;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimwright.kernel.CommaLine;
import org.claimwright.kernel.FileFindings;
import org.hibernate.Session;

/**
 * The practice's own maps of another system's codes. None comes with the product: what a code means is the practice's word.
 * Within a practice's scope.
 */
@Stateless
public class CodeMaps {
    /** In place of our code: it is not to be billed. */
    public static final String LEFT_OUT = "-";

    private static final int COLUMNS = 3;

    /** What can be mapped. */
    public enum Kind {
        /** The sender's number of a patient to our account number. */
        PATIENT,
        /** Their payer to our payer's electronic id. */
        PAYER,
        /** Their number of a patient, a bar, their payer, to the member id. */
        MEMBER,
        /** The same to the first day of that coverage, as 2026-01-31. */
        COVERAGE_BEGIN,
        /** Their provider to the NPI of one of the practice's. */
        PROVIDER,
        /** Their place to the name of one of the practice's. */
        LOCATION,
        /** Their diagnosis, such as a SNOMED CT number, to an ICD-10-CM code. */
        DIAGNOSIS,
        /** Their service to a HCPCS or CPT number. */
        PROCEDURE
    }

    @PersistenceContext
    private EntityManager database;

    @SuppressWarnings("unchecked")
    public Optional<String> ours(Kind kind, String theirs) {
        List<String> ours = database.createNativeQuery(
                        "select ours from intake.code_map where kind = :kind and theirs = :theirs")
                .setParameter("kind", kind.name())
                .setParameter("theirs", theirs)
                .getResultList();
        return ours.stream().findFirst();
    }

    /** How many codes each kind maps. */
    @SuppressWarnings("unchecked")
    public Map<Kind, Long> sizes() {
        List<Object[]> rows = database.createNativeQuery("select kind, count(*) from intake.code_map group by kind")
                .getResultList();
        var sizes = new TreeMap<Kind, Long>();
        rows.forEach(row -> sizes.put(Kind.valueOf((String) row[0]), ((Number) row[1]).longValue()));
        return sizes;
    }

    /**
     * Takes the rows {@code kind,theirs,ours}, all or none. Each kind that the file names is replaced; the other kinds stay.
     *
     * @param findings where what is wrong is added
     * @return how many rows were taken
     */
    public int load(String text, FileFindings findings) {
        var maps = new TreeMap<Kind, Map<String, String>>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            read(i + 1, lines.get(i), maps, findings);
        }
        if (!findings.isEmpty()) {
            return 0;
        }
        maps.forEach(this::replace);
        return maps.values().stream().mapToInt(Map::size).sum();
    }

    private static void read(long number, String line, Map<Kind, Map<String, String>> maps, FileFindings findings) {
        if (line.isBlank() || line.startsWith("#") || line.startsWith("kind,")) {
            return;
        }
        var fields = CommaLine.fields(line);
        var kind = fields.isEmpty() ? Optional.<Kind>empty() : kind(fields.get(0));
        if (fields.size() != COLUMNS
                || kind.isEmpty()
                || fields.get(1).isEmpty()
                || fields.get(2).isEmpty()) {
            findings.add(
                    number,
                    "INT-0901",
                    "this is no row of a map",
                    "write kind,theirs,ours with one of the kinds " + List.of(Kind.values()));
            return;
        }
        var before =
                maps.computeIfAbsent(kind.get(), none -> new LinkedHashMap<>()).put(fields.get(1), fields.get(2));
        if (before != null && !before.equals(fields.get(2))) {
            findings.add(number, "INT-0902", fields.get(1) + " is mapped twice", "keep one of the two rows");
        }
    }

    private static Optional<Kind> kind(String name) {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private void replace(Kind kind, Map<String, String> map) {
        database.createNativeQuery("delete from intake.code_map where kind = :kind")
                .setParameter("kind", kind.name())
                .executeUpdate();
        database.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "insert into intake.code_map select kernel.current_practice(), ?, r.theirs, r.ours"
                            + " from unnest(?, ?) r(theirs, ours)")) {
                statement.setString(1, kind.name());
                statement.setArray(
                        2, connection.createArrayOf("text", map.keySet().toArray()));
                statement.setArray(
                        3, connection.createArrayOf("text", map.values().toArray()));
                statement.executeUpdate();
            }
        });
    }
}

package org.claimwright.bundles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.claimwright.kernel.CommaLine;

/** The published records, maps and fees that lie beside the repository. */
record Bundles(Path data) {
    private static final BigDecimal PRICE_OF_A_TEST = new BigDecimal("1.5");

    static Bundles beside(Path repository) {
        return new Bundles(repository.resolve("../shared/data").normalize());
    }

    boolean areHere() {
        return Files.isDirectory(data);
    }

    /** One for each patient. */
    List<String> all() {
        try (var files = Files.list(data.resolve("synthetic/synthea_fhir_r4_texas12"))) {
            return files.filter(name -> name.getFileName().toString().contains("_"))
                    .sorted()
                    .map(Bundles::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String medicareAmounts() {
        return text(data.resolve("fees/pfs_rvu_2025q4.csv.gz"));
    }

    /** Laboratory tests, of which the physician fee schedule prices none, at one and a half times what Medicare pays. */
    String laboratoryPrices() {
        return lines("fees/clfs_2025q2.csv.gz")
                .filter(fields -> fields.get(2).isEmpty())
                .map(fields -> fields.get(1) + ",," + price(fields.get(5)))
                .collect(Collectors.joining("\n"));
    }

    private static String price(String medicare) {
        return new BigDecimal(medicare)
                .multiply(PRICE_OF_A_TEST)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** SNOMED CT to billable ICD-10-CM. */
    Map<String, String> diagnoses() {
        return published("maps/snomed_to_icd10cm.csv", fields -> fields.get(2).equals("1"));
    }

    /** SNOMED CT to those that have a price. */
    Map<String, String> procedures(Collection<String> priced) {
        var known = Set.copyOf(priced);
        return published("maps/snomed_procedure_to_hcpcs_codes_only.csv.gz", fields -> known.contains(fields.get(1)));
    }

    /** The first row of each that is wanted. */
    private Map<String, String> published(String file, Predicate<List<String>> wanted) {
        var map = new LinkedHashMap<String, String>();
        lines(file).filter(wanted).forEach(fields -> map.putIfAbsent(fields.get(0), fields.get(1)));
        return map;
    }

    private Stream<List<String>> lines(String file) {
        return text(data.resolve(file)).lines().skip(1).map(CommaLine::fields);
    }

    private static String text(Path file) {
        try (var content = file.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(file))
                : Files.newInputStream(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.claimwright.made;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimwright.ApplicationProcess;
import org.claimwright.BesideApplication;
import org.claimwright.kernel.Folders;

/** A practice of the running application that {@link PracticeMaker} made, and what a test asks of it. */
public record MadePractice(String address, String key, String taxId, int id, Path in, Path out, Path done) {
    private static final String MAKER = "practice-maker";

    /** A claim that was entered there, with its charges: those of {@link Service#first}, in their order. */
    public record Made(long claim, String patientControlNumber, LocalDate day, List<String> charges) {}

    /** Puts the maker beside the application. */
    public static void deployMaker(ApplicationProcess application) {
        BesideApplication.deploy(application, MAKER, PracticeMaker.class, Service.class);
    }

    public static MadePractice open(ApplicationProcess application, String key, String taxId) {
        var told = ask(application.address(), "practice?key=" + key + "&taxId=" + taxId);
        return new MadePractice(
                application.address(),
                key,
                taxId,
                Integer.parseInt(told.get(0)),
                Path.of(told.get(1)),
                Path.of(told.get(2)),
                Path.of(told.get(3)));
    }

    public String payerId() {
        return key.toUpperCase();
    }

    /** @param lines of each */
    public List<Made> enterClaims(int count, int lines) {
        return ask(address, "claims?practice=" + id + "&key=" + key + "&count=" + count + "&lines=" + lines).stream()
                .map(line -> line.split(" "))
                .map(word -> new Made(
                        Long.parseLong(word[0]), word[1], LocalDate.parse(word[2]), List.of(word[3].split(","))))
                .toList();
    }

    /** All in one file. */
    public void release(List<Made> claims) {
        var ids = claims.stream().map(made -> Long.toString(made.claim())).collect(Collectors.joining(","));
        assertEquals(
                List.of(Integer.toString(claims.size())), ask(address, "release?practice=" + id + "&claims=" + ids));
    }

    public void receives(String name, String content) {
        try {
            Folders.drop(in, name, content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ask(String address, String deed) {
        return new BesideApplication(address + "/" + MAKER + "/").ask(deed, "");
    }
}

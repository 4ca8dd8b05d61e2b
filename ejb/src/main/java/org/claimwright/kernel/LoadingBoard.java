package org.claimwright.kernel;

import jakarta.ejb.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimwright.kernel.FileLoading.State;

/** Shows how far the loading of large files has come: of each kind the last one, until the server stops. */
@Singleton
public class LoadingBoard {
    private final Map<String, FileLoading> loadings = new TreeMap<>();

    /** False while another file of this kind is being read: then this one is not begun. */
    public boolean begin(String kind, String fileName) {
        var running = of(kind).filter(FileLoading::isReading).isPresent();
        if (!running) {
            loadings.put(kind, new FileLoading(kind, fileName, State.READING, 0, List.of(), 0));
        }
        return !running;
    }

    public void advance(String kind, long lines) {
        of(kind).filter(FileLoading::isReading)
                .ifPresent(loading -> loadings.put(
                        kind, new FileLoading(kind, loading.fileName(), State.READING, lines, List.of(), 0)));
    }

    public void end(String kind, State state, FileFindings findings) {
        of(kind).ifPresent(loading -> loadings.put(
                kind,
                new FileLoading(kind, loading.fileName(), state, loading.lines(), findings.kept(), findings.count())));
    }

    public Optional<FileLoading> of(String kind) {
        return Optional.ofNullable(loadings.get(kind));
    }
}

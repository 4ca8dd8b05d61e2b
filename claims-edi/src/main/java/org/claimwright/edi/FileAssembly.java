package org.claimwright.edi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the segments of a reader together into interchanges, groups and sets by the positions they carry. */
final class FileAssembly {
    private static final Segment NO_GROUP_HEADER = Segment.of("GS");

    private final X12Reader reader;
    private final List<OpenInterchange> interchanges = new ArrayList<>();

    FileAssembly(X12Reader reader) {
        this.reader = reader;
    }

    X12File file() {
        while (reader.hasNext()) {
            place(reader.next());
        }
        List<Finding> findings = reader.findings();
        Map<Scope, List<Finding>> byScope = findings.stream().collect(Collectors.groupingBy(Scope::of));
        return new X12File(
                interchanges.stream().map(open -> open.finish(byScope)).toList(), findings);
    }

    private void place(Segment segment) {
        if (segment.is("ISA")) {
            interchanges.add(new OpenInterchange(segment, reader.separators()));
        } else if (!interchanges.isEmpty()) {
            interchanges.get(interchanges.size() - 1).place(segment);
        }
    }

    /** What a finding is about: an interchange, a group of it, or a set of that. */
    private record Scope(int interchange, int group, int set) {
        static Scope of(Finding finding) {
            Position position = finding.position();
            return new Scope(position.interchange(), position.group(), position.set());
        }

        List<Finding> among(Map<Scope, List<Finding>> findings) {
            return findings.getOrDefault(this, List.of());
        }
    }

    private static final class OpenInterchange {
        private final Segment header;
        private final Separators separators;
        private final List<Segment> acknowledgments = new ArrayList<>();
        private final List<Segment> strays = new ArrayList<>();
        private final List<OpenGroup> groups = new ArrayList<>();
        private Segment trailer;

        OpenInterchange(Segment header, Separators separators) {
            this.header = header;
            this.separators = separators;
        }

        void place(Segment segment) {
            if (segment.is("IEA")) {
                trailer = segment;
            } else if (segment.position().group() > 0) {
                group(segment).place(segment);
            } else {
                (segment.is("TA1") ? acknowledgments : strays).add(segment);
            }
        }

        private OpenGroup group(Segment segment) {
            if (segment.position().group() > groups.size()) {
                groups.add(new OpenGroup(segment.is("GS") ? segment : NO_GROUP_HEADER));
            }
            return groups.get(groups.size() - 1);
        }

        Interchange finish(Map<Scope, List<Finding>> findings) {
            int number = header.position().interchange();
            List<FunctionalGroup> finished = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                finished.add(groups.get(i).finish(findings, number, i + 1));
            }
            List<Finding> own = new Scope(number, 0, 0).among(findings);
            return new Interchange(
                    header, separators, acknowledgments, finished, strays, Optional.ofNullable(trailer), own);
        }
    }

    private static final class OpenGroup {
        private final Segment header;
        private final List<Segment> strays = new ArrayList<>();
        private final List<List<Segment>> sets = new ArrayList<>();
        private Segment trailer;

        OpenGroup(Segment header) {
            this.header = header;
        }

        void place(Segment segment) {
            if (segment.is("GE")) {
                trailer = segment;
            } else if (segment.is("ST")) {
                sets.add(new ArrayList<>(List.of(segment)));
            } else if (segment.position().set() > 0) {
                sets.get(sets.size() - 1).add(segment);
            } else if (!segment.is("GS")) {
                strays.add(segment);
            }
        }

        FunctionalGroup finish(Map<Scope, List<Finding>> findings, int interchange, int number) {
            List<TransactionSet> finished = new ArrayList<>();
            for (int i = 0; i < sets.size(); i++) {
                finished.add(finish(sets.get(i), new Scope(interchange, number, i + 1).among(findings)));
            }
            List<Finding> own = new Scope(interchange, number, 0).among(findings);
            return new FunctionalGroup(header, finished, strays, Optional.ofNullable(trailer), own);
        }

        private TransactionSet finish(List<Segment> segments, List<Finding> findings) {
            String named = segments.get(0).element(3);
            return new TransactionSet(named.isEmpty() ? header.element(8) : named, segments, findings);
        }
    }
}

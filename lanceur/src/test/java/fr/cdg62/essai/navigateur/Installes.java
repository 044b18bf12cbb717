package fr.cdg62.essai.navigateur;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browsers of this machine: Chromium without a window, which is the lightest, else Chromium, Chrome or Edge. */
final class Installes {

    private static final List<String> NOMS = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge");

    private static final List<String> MAC = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    private static final List<String> WINDOWS = List.of(
            "Chromium\\Application\\chrome.exe",
            "Google\\Chrome\\Application\\chrome.exe",
            "Microsoft\\Edge\\Application\\msedge.exe");

    private Installes() {}

    /** The first browser found, on the path then where its installer puts it. */
    static Optional<Path> premier() {
        return Stream.concat(
                        surLeChemin(System.getenv().getOrDefault("PATH", "")),
                        Stream.concat(MAC.stream().map(Path::of), dansLesProgrammes()))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Stream<Path> surLeChemin(String chemin) {
        String[] dossiers = chemin.split(File.pathSeparator, -1);
        return NOMS.stream().flatMap(nom -> Stream.of(dossiers)
                .filter(dossier -> !dossier.isBlank())
                .map(dossier -> Path.of(dossier, nom)));
    }

    private static Stream<Path> dansLesProgrammes() {
        return Stream.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
                .map(System::getenv)
                .filter(dossier -> dossier != null && !dossier.isBlank())
                .flatMap(dossier -> WINDOWS.stream().map(fin -> Path.of(dossier, fin)));
    }
}

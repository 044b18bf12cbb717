package fr.cdg62.essai.navigateur;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import fr.cdg62.lanceur.Serveur;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * Gives a test an {@link Onglet} of the machine's browser, or the {@link Onglets} of its class: one browser for the whole
 * run, which keeps the files of the extranet as a reader's does.
 * Without a browser the tests are skipped with a message that says what to install, and fail when {@code CI=true}.
 */
public final class Navigateur implements BeforeAllCallback, AfterEachCallback, ParameterResolver {

    /** Milliseconds given to a page, an action or an expectation: a busy machine is slow, what is wrong stays wrong. */
    private static final double PATIENCE = 30_000;

    private static final Namespace ESPACE = Namespace.create(Navigateur.class);

    private static final String ABSENT = """
            Aucun navigateur trouvé : les essais des pages demandent Chromium, Google Chrome ou Microsoft Edge.
              Debian, Ubuntu : sudo apt-get install chromium    Fedora : sudo dnf install chromium
              macOS : brew install --cask chromium              Windows : Microsoft Edge suffit
            Sans navigateur ces essais sont ignorés ; avec CI=true ils échouent.""";

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public void beforeAll(ExtensionContext contexte) {
        contexte.getStore(ESPACE).put(Onglets.class, new Onglets(lance(contexte).profil()));
    }

    @Override
    public void afterEach(ExtensionContext contexte) {
        boolean echec = contexte.getExecutionException().isPresent();
        Onglet onglet = contexte.getStore(ESPACE).remove(Onglet.class, Onglet.class);
        if (onglet == null) {
            contexte.getStore(ESPACE).get(Onglets.class, Onglets.class).conclure(nom(contexte), echec);
            return;
        }
        try {
            onglet.conclure(nom(contexte), echec);
        } finally {
            onglet.fermer();
        }
    }

    private static String nom(ExtensionContext contexte) {
        return contexte.getRequiredTestClass().getSimpleName() + "-" + contexte.getDisplayName();
    }

    @Override
    public boolean supportsParameter(ParameterContext parametre, ExtensionContext contexte) {
        Class<?> type = parametre.getParameter().getType();
        return type == Onglet.class || type == Onglets.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parametre, ExtensionContext contexte) {
        return parametre.getParameter().getType() == Onglets.class
                ? contexte.getStore(ESPACE).get(Onglets.class)
                : contexte.getStore(ESPACE)
                        .getOrComputeIfAbsent(
                                Onglet.class, cle -> new Onglet(lance(contexte).profil()));
    }

    private static Lance lance(ExtensionContext contexte) {
        return contexte.getRoot().getStore(ESPACE).getOrComputeIfAbsent(Lance.class, cle -> lancer(), Lance.class);
    }

    private static Lance lancer() {
        Optional<Path> executable = Installes.premier();
        if (executable.isEmpty()) {
            throw absent(System.getenv("CI"));
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Playwright pilote = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser navigateur = pilote.chromium()
                .launch(new LaunchOptions().setExecutablePath(executable.get()).setArgs(ARGUMENTS));
        return new Lance(pilote, navigateur, profil(navigateur));
    }

    private static BrowserContext profil(Browser navigateur) {
        BrowserContext profil = navigateur.newContext(new Browser.NewContextOptions()
                .setBaseURL(Serveur.adresse().toString())
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1024, 768));
        profil.setDefaultTimeout(PATIENCE);
        return profil;
    }

    /** What a machine without browser answers, in continuous integration or not. */
    static RuntimeException absent(String ci) {
        return "true".equals(ci) ? new IllegalStateException(ABSENT) : new TestAbortedException(ABSENT);
    }

    /** The browser of the run, closed with it. */
    private record Lance(Playwright pilote, Browser navigateur, BrowserContext profil) implements AutoCloseable {

        @Override
        public void close() {
            navigateur.close();
            pilote.close();
        }
    }
}

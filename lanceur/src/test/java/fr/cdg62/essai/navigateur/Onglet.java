package fr.cdg62.essai.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.cdg62.essai.ComptesDemonstration;
import fr.cdg62.lanceur.Serveur;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A tab on the extranet, whose session is its own: the extranet keeps it in the tab's storage. Whatever its console
 * complains of fails the test at the end.
 */
public final class Onglet {

    private static final Path CAPTURES = Path.of("target", "essai", "captures");
    private static final boolean CAPTURER = Boolean.getBoolean("cdg62.essai.captures");
    private static final List<Integer> LARGEURS = List.of(360, 1024, 1600);
    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    private final Page page;
    private final List<String> plaintes = new ArrayList<>();
    private final List<String> attendues = new ArrayList<>();

    Onglet(BrowserContext profil) {
        page = profil.newPage();
        page.onPageError(plaintes::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                plaintes.add(message.text() + " " + message.location());
            }
        });
    }

    /** The page, for what this class does not do. */
    public Page page() {
        return page;
    }

    /** Accepts that the console complains of an answer with this status: the scenario provokes it. */
    public Onglet tolere(int statut) {
        attendues.add("the server responded with a status of " + statut);
        return this;
    }

    /** Signs in by the form, the first time, then takes up the session of that account again. */
    public Onglet connecte(String compte) {
        String session = SESSIONS.computeIfAbsent(compte, this::ouvreSession);
        page.addInitScript("if (!sessionStorage.length) Object.entries(" + session
                + ").forEach(([nom, valeur]) => sessionStorage.setItem(nom, valeur))");
        return this;
    }

    private String ouvreSession(String compte) {
        va("/connexion");
        page.getByLabel("Identifiant").fill(compte);
        page.getByLabel("Mot de passe").fill(ComptesDemonstration.motDePasse(compte));
        bouton("Se connecter").click();
        bouton("Se déconnecter").waitFor();
        String session = (String) page.evaluate("() => JSON.stringify({ ...sessionStorage })");
        page.evaluate("() => sessionStorage.clear()");
        page.navigate("about:blank");
        return session;
    }

    /** Goes to a page of the extranet ({@code /conventions}) as a link does, and waits until it is drawn. */
    public Onglet va(String adresse) {
        if (!page.url().startsWith(Serveur.adresse().toString())) {
            page.navigate("/#/connexion");
            titre();
        }
        page.evaluate(
                "adresse => new Promise(suite => {"
                        + " if (location.hash === adresse) { suite(); return; }"
                        + " addEventListener('hashchange', suite, { once: true });"
                        + " location.hash = adresse; })",
                "#" + adresse);
        titre();
        return this;
    }

    /** The heading of the page once it is drawn. */
    public String titre() {
        page.locator("#contenu .attente").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        Locator titre = page.locator("#contenu h1");
        titre.waitFor();
        return titre.innerText();
    }

    /** Addresses of the menu, in its order. */
    public List<String> menu() {
        return page.locator("nav.menu a").all().stream()
                .map(lien -> lien.getAttribute("href").substring(1))
                .toList();
    }

    public Locator bouton(String texte) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(texte).setExact(true));
    }

    public Onglet largeur(int pixels) {
        page.setViewportSize(pixels, 800);
        return this;
    }

    /** The colours that the reader's system asks for. */
    public Onglet theme(ColorScheme couleurs) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(couleurs));
        return this;
    }

    /** The window shows the whole width of the page. */
    public void tientEnLargeur() {
        Object depassement = page.evaluate("() => [...document.querySelectorAll('body *')]"
                + ".filter(e => !e.closest('.defile') && e.getBoundingClientRect().right > innerWidth + 1)"
                + ".map(e => e.tagName + '.' + e.className).slice(0, 5)");
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as("largeur de %s en %s px, débordent : %s", page.url(), page.viewportSize().width, depassement)
                .isLessThanOrEqualTo(0);
    }

    /** No fault against WCAG 2.1 A and AA that axe-core can see. */
    public void estAccessible() {
        assertThat(Axe.fautes(page)).as("accessibilité de %s", page.url()).isEmpty();
    }

    /** Readable for who prefers dark. */
    public void estLisibleSurSombre() {
        theme(ColorScheme.DARK);
        assertThat(Axe.fautesDeContraste(page))
                .as("contrastes sur sombre de %s", page.url())
                .isEmpty();
    }

    /** On a phone, a tablet and a desk: the whole width shows, nothing bars the way; each is kept under this name. */
    public void estSoigne(String fichier) {
        for (int pixels : LARGEURS) {
            largeur(pixels).tientEnLargeur();
            estAccessible();
            capture(fichier + "-" + pixels);
        }
    }

    /** Keeps what the window shows under a name, in {@code target/essai/captures}, when asked for. */
    public void capture(String fichier) {
        if (CAPTURER) {
            image(fichier);
        }
    }

    private void image(String fichier) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(CAPTURES.resolve(fichier.replaceAll("[^\\p{L}\\p{N}.-]+", "_") + ".png"))
                .setFullPage(true));
    }

    /** At the end of a test: its picture under that name when it failed, and the complaints of the console. */
    void conclure(String nom, boolean echec) {
        if (echec) {
            image("echec-" + nom);
        }
        plaintes.removeIf(plainte -> attendues.stream().anyMatch(plainte::contains));
        assertThat(plaintes).as("plaintes de la console").isEmpty();
    }

    void fermer() {
        page.close();
    }
}

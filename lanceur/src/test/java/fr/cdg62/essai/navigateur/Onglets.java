package fr.cdg62.essai.navigateur;

import com.microsoft.playwright.BrowserContext;
import java.util.HashMap;
import java.util.Map;

/**
 * Tabs that the tests of a class share, one for each account: the extranet is loaded once, then each page is reached from
 * the one before, as a reader goes. The tab of a test that fails is left as it is: the next one opens another.
 */
public final class Onglets implements AutoCloseable {
    private final BrowserContext profil;
    private final Map<String, Onglet> parCompte = new HashMap<>();
    private String courant;

    Onglets(BrowserContext profil) {
        this.profil = profil;
    }

    /** The tab of an account, signed in, or of nobody when null. */
    public Onglet de(String compte) {
        courant = compte;
        return parCompte.computeIfAbsent(compte, this::ouvrir);
    }

    private Onglet ouvrir(String compte) {
        Onglet onglet = new Onglet(profil);
        return compte == null ? onglet : onglet.connecte(compte);
    }

    /** At the end of a test: what the tab it used has to say, see {@link Onglet#conclure}. */
    void conclure(String nom, boolean echec) {
        Onglet onglet = parCompte.remove(courant);
        if (onglet != null) {
            onglet.conclure(nom, echec);
            if (!echec) {
                parCompte.put(courant, onglet);
            }
        }
    }

    @Override
    public void close() {
        parCompte.values().forEach(Onglet::fermer);
    }
}

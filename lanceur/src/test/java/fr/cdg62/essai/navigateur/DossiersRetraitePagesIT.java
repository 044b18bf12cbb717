package fr.cdg62.essai.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A dossier de retraite opened by the employer from the list of agents, and what the page says at each step. */
@ExtendWith(Navigateur.class)
class DossiersRetraitePagesIT {

    /** Colette, without any dossier: her pension of invalidity asks neither age nor services. */
    @Test
    void ouvrirUnDossierEtVoirCeQuiManque(Onglet onglet) {
        Page page = secretaire(onglet.tolere(422).tolere(409), "/retraite?texte=FICTIF-R953");
        lien(page, "Ouvrir le dossier de retraite de Colette FICTIF-R953").click();
        titre(page, "Ouvrir un dossier de retraite");
        onglet.estAccessible();
        page.locator("#champ-type").selectOption("INVALIDITE");
        page.locator("#champ-dernierJour").fill("2027-05-31");
        page.locator("#champ-radiation").fill("2027-06-02");
        page.locator("#champ-effet").fill("2027-06-02");
        page.locator("#champ-iban").fill("FR7630006000011234567890188");
        onglet.bouton("Ouvrir le dossier").click();
        assertThat(page.locator("#champ-iban-faute")).containsText("La clé de l'IBAN est fausse");
        page.locator("#champ-iban").fill("FR7630006000011234567890189");
        onglet.bouton("Ouvrir le dossier").click();
        assertThat(page.locator("#champ-radiation-faute")).containsText("lendemain");
        page.locator("#champ-radiation").fill("2027-06-01");
        onglet.bouton("Ouvrir le dossier").click();

        titre(page, "Pension d'invalidité de FICTIF-R953 Colette");
        assertThat(page.locator("#pieces ~ .message")).containsText("7 pièces manquent");
        page.locator("#deposer ~ form select").selectOption("RIB");
        page.locator("#champ-fichier")
                .setInputFiles(new FilePayload(
                        "rib.pdf", "application/pdf", "%PDF-1.4\nrib\n%%EOF\n".getBytes(StandardCharsets.UTF_8)));
        onglet.bouton("Déposer").click();
        assertThat(page.locator("#pieces ~ .message")).containsText("6 pièces manquent");
        onglet.bouton("Soumettre").click();
        assertThat(page.locator(".message.erreur:not([hidden])")).containsText("E306");
        onglet.estSoigne("retraite-dossier");
        onglet.estLisibleSurSombre();
        onglet.theme(ColorScheme.LIGHT);
        onglet.va("/dossiers-retraite?attente=COLLECTIVITE&texte=FICTIF-R953");
        assertThat(page.locator("tbody")).containsText("À instruire par l'employeur");
        onglet.estSoigne("retraite-dossiers");
    }

    /** Too young for a pension normale: the form says so next to the field; a réversion is not for himself. */
    @Test
    void lAgentDemandeSaPension(Onglet onglet) {
        onglet.tolere(422).connecte("agent").va("/ma-retraite");
        Page page = onglet.page();
        lien(page, "Demander ma pension").click();
        titre(page, "Demander ma pension");
        assertThat(page.locator("#champ-type option"))
                .hasText(new String[] {"Pension normale", "Pension d'invalidité"});
        page.locator("#champ-dernierJour").fill("2027-05-31");
        page.locator("#champ-radiation").fill("2027-06-01");
        page.locator("#champ-effet").fill("2027-06-01");
        onglet.bouton("Envoyer ma demande").click();
        assertThat(page.locator("#champ-anticipation-faute")).containsText("E302");
        onglet.estSoigne("retraite-demander");
    }

    /** 60 months of marriage of 180: a third of half of the pension. */
    @Test
    void partagerUneReversion(Onglet onglet) {
        Page page = secretaire(onglet.tolere(422), "/retraite?texte=FICTIF-R953");
        lien(page, "Ouvrir le dossier de retraite de Colette FICTIF-R953").click();
        titre(page, "Ouvrir un dossier de retraite");
        page.locator("#champ-type").selectOption("REVERSION");
        page.locator("#champ-dernierJour").fill("2026-10-31");
        page.locator("#champ-radiation").fill("2026-11-01");
        page.locator("#champ-effet").fill("2026-11-01");
        onglet.bouton("Ouvrir le dossier").click();
        titre(page, "Pension de réversion de FICTIF-R953 Colette");
        assertThat(page.locator("#partage ~ p")).containsText("Les survivants ne sont pas indiqués.");
        String champ = "#champ-Indiquer-les-survivants-";
        page.locator(champ + "moisMariage").fill("120");
        page.locator(champ + "moisMariageDivorce").fill("0");
        page.locator(champ + "note").fill("Livret de famille.");
        onglet.bouton("Indiquer les survivants").click();
        assertThat(page.locator(champ + "moisMariageDivorce-faute")).containsText("De 1 à 960 mois de mariage.");
        assertThat(page.locator(champ + "moisMariage-faute")).isHidden();
        page.locator(champ + "moisMariageDivorce").fill("60");
        onglet.bouton("Indiquer les survivants").click();
        assertThat(page.locator("main")).containsText("Conjoint divorcé");
        assertThat(page.locator("main")).containsText("16,6667 %");
        onglet.estSoigne("retraite-dossier-reversion");
    }

    /** Bernard, of the demonstration, whose dossier the employer delegated under a mandate. */
    @Test
    void leCentrePrendEnChargeUnDossierDelegue(Onglet onglet) {
        onglet.connecte("cdg.carriere").va("/dossiers-retraite?attente=CENTRE&texte=FICTIF-R952");
        Page page = onglet.page();
        lien(page, "FICTIF-R952 Bernard").click();
        titre(page, "Pension d'invalidité de FICTIF-R952 Bernard");
        onglet.bouton("Prendre en charge").click();
        assertThat(page.locator("h1")).containsText("À instruire par le centralisateur");
        assertThat(page.locator("main")).containsText("Mandat : Délibération fictive");
        onglet.estSoigne("retraite-dossier-centre");
    }

    @Test
    void demanderUnAvisPrealable(Onglet onglet) {
        Page page = secretaire(onglet, "/retraite?texte=FICTIF-R951");
        lien(page, "Demander un avis préalable pour Andrée FICTIF-R951").click();
        titre(page, "Demander un avis préalable");
        onglet.estAccessible();
        page.locator("#champ-type").selectOption("CARRIERE_LONGUE");
        page.locator("#champ-depart").fill("2027-09-01");
        page.locator("#champ-expose").fill("Dix-sept ans au régime général.");
        onglet.bouton("Préparer la demande").click();
        titre(page, "Avis préalable de FICTIF-R951 Andrée");
        onglet.estSoigne("retraite-avis");
    }

    @Test
    void accorderUnMandat(Onglet onglet) {
        onglet.connecte("maire").va("/mandats-retraite");
        Page page = onglet.page();
        titre(page, "Mandats au centre de gestion");
        page.locator("#champ-reference").fill("Délibération d'essai");
        page.locator("#champ-debut").fill("1980-01-01");
        page.locator("#champ-fin").fill("1980-12-31");
        onglet.bouton("Accorder le mandat").click();
        assertThat(page.locator("tbody")).containsText("Délibération d'essai");
        onglet.estSoigne("retraite-mandats");
    }

    /** A system of the CdG's own, which works on the files of a collectivité for the CdG. */
    @Test
    void inscrireLeMandatDUnSystemeDuCentre(Onglet onglet) {
        onglet.connecte("cdg.numerique").va("/partenaires?code=FIBRE-NUMERIQUE&action=mandats");
        Page page = onglet.page();
        page.locator("#champ-siren").fill("216200014");
        page.locator("#champ-titre").selectOption("CENTRE");
        page.locator("#champ-debut").fill("1981-01-01");
        page.locator("#champ-fin").fill("1981-12-31");
        onglet.bouton("Inscrire").click();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("1981")))
                .containsText("le centre de gestion");
        onglet.estSoigne("partenaire-mandats");
    }

    /** The secretary of two communes, acting for that of the agents near retirement. */
    private static Page secretaire(Onglet onglet, String adresse) {
        onglet.connecte("secretaire").va("/");
        Page page = onglet.page();
        page.locator("#collectivite").selectOption("216200022");
        titre(page, "Ce qui attend");
        onglet.va(adresse);
        return page;
    }

    private static Locator lien(Page page, String nom) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nom));
    }

    private static void titre(Page page, String texte) {
        page.locator("h1", new Page.LocatorOptions().setHasText(texte)).waitFor();
    }
}

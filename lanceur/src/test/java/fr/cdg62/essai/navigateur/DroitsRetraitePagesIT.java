package fr.cdg62.essai.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Affiliation, droit à l'information and entretien retraite, as their users go through them. */
@ExtendWith(Navigateur.class)
class DroitsRetraitePagesIT {

    /** Bernard, titulaire full time: what the system knows is in the form, the indices of 1990 are typed. */
    @Test
    void affilierUnAgentDApresSaCarriere(Onglet onglet) {
        Page page = secretaire(onglet.tolere(422), "/retraite?texte=FICTIF-R952");
        lien(page, "Affilier Bernard FICTIF-R952 à la CNRACL").click();
        titre(page, "Affilier à la CNRACL");
        assertThat(page.locator("#champ-dateEffet")).hasValue("1990-01-01");
        page.locator("#champ-dateEffet").fill("2024-06-01");
        page.locator("#champ-nature").selectOption("CONTRACTUEL");
        page.locator("#champ-heures").fill("35");
        page.locator("#champ-grade").fill("REDACTEUR");
        page.locator("#champ-indiceBrut").fill("563");
        page.locator("#champ-indiceMajore").fill("482");
        onglet.bouton("Déclarer l'affiliation").click();
        assertThat(page.locator("#champ-nature-faute")).containsText("E105");
        onglet.estSoigne("retraite-affilier");
        page.locator("#champ-nature").selectOption("TITULAIRE");
        onglet.bouton("Déclarer l'affiliation").click();
        titre(page, "Affiliation de FICTIF-R952 Bernard");
        page.getByText("Compte des heures hebdomadaires").click();
        assertThat(page.locator(".trace")).containsText("35 h");
        onglet.estSoigne("retraite-affiliation");
        onglet.estLisibleSurSombre();
        onglet.theme(ColorScheme.LIGHT);
    }

    /** Colette, of the demonstration, declared at 28 hours. */
    @Test
    void leCentreControleUneAffiliation(Onglet onglet) {
        onglet.connecte("cdg.carriere").va("/affiliations-cnracl?texte=FICTIF-R953");
        Page page = onglet.page();
        lien(page, "FICTIF-R953 Colette").click();
        titre(page, "Affiliation de FICTIF-R953 Colette");
        onglet.bouton("Déclarer contrôlée").click();
        assertThat(page.locator("h1")).containsText("Contrôlée");
        onglet.estSoigne("retraite-affiliation-centre");
    }

    /** Bernard's career before the DSN, opened and typed by the employer: the DSN itself is refused next to its field. */
    @Test
    void lEmployeurSaisitLAnteriorite(Onglet onglet) {
        Page page = secretaire(onglet.tolere(422), "/retraite?texte=FICTIF-R952");
        lien(page, "Reprendre la carrière de Bernard FICTIF-R952 avant la DSN").click();
        titre(page, "Ouvrir une reprise d'antériorité");
        onglet.estSoigne("retraite-anteriorite-ouvrir");
        onglet.bouton("Ouvrir la reprise").click();
        titre(page, "Reprise d'antériorité de FICTIF-R952 Bernard");
        page.locator("#champ-debut").fill("1990-01-01");
        page.locator("#champ-fin").fill("2022-01-31");
        onglet.bouton("Ajouter la période").click();
        assertThat(page.locator("[role=alert]").first()).containsText("s'arrête au 31/12/2021");
        page.locator("#champ-fin").fill("2021-12-31");
        onglet.bouton("Ajouter la période").click();
        assertThat(page.locator("h1")).containsText("Saisie");
        assertThat(page.locator("tbody").first()).containsText("31 décembre 2021");
        onglet.estSoigne("retraite-anteriorite");
        onglet.estLisibleSurSombre();
        onglet.theme(ColorScheme.LIGHT);
        onglet.va("/reprises-anteriorite");
        onglet.estSoigne("retraite-anteriorites");
    }

    /** Andrée, of the demonstration: sent, then integrated into an account that opens for it. */
    @Test
    void leCentreTransmetEtIntegreLAnteriorite(Onglet onglet) {
        onglet.connecte("cdg.carriere").va("/reprises-anteriorite?etat=SAISIE&texte=FICTIF-R951");
        Page page = onglet.page();
        lien(page, "FICTIF-R951 Andrée").click();
        titre(page, "Reprise d'antériorité de FICTIF-R951 Andrée");
        onglet.estSoigne("retraite-anteriorite-centre");
        onglet.bouton("Transmettre").click();
        assertThat(page.locator("h1")).containsText("Transmise");
        onglet.bouton("Enregistrer l'intégration").click();
        assertThat(page.locator("h1")).containsText("Intégrée");
        lien(page, "Périodes ajoutées dans la version 1").click();
        titre(page, "Compte retraite de FICTIF-R951 Andrée");
        assertThat(page.locator("main")).containsText("Reprise d'antériorité");
        onglet.estSoigne("retraite-anteriorite-compte");
    }

    @Test
    void ouvrirUneCohorteEtLaDemanderAuxEmployeurs(Onglet onglet) {
        onglet.tolere(422).connecte("cdg.carriere").va("/cohortes-retraite");
        Page page = onglet.page();
        titre(page, "Droit à l'information");
        page.locator("#champ-nouvelle-annee").fill("2030");
        page.locator("#champ-nouvelle-naissance").fill("1965");
        page.locator("#champ-type").selectOption("RIS");
        onglet.bouton("Ouvrir la cohorte").click();
        assertThat(page.locator("#champ-type-faute")).containsText("EIG");
        page.locator("#champ-type").selectOption("EIG");
        onglet.bouton("Ouvrir la cohorte").click();
        titre(page, "Agents nés en 1965, campagne 2030");
        assertThat(page.locator("tbody")).containsText("FICTIF-R954");
        onglet.bouton("Demander aux employeurs").click();
        assertThat(page.locator("h1")).containsText("À fiabiliser");
        onglet.estSoigne("retraite-cohorte");
        onglet.va("/cohortes-retraite");
        onglet.estSoigne("retraite-cohortes");
    }

    /** Andrée, who asked for her interview: an appointment of today, then the report. */
    @Test
    void leCentreTientUnEntretien(Onglet onglet) {
        onglet.connecte("cdg.carriere").va("/entretiens-retraite?etat=DEMANDE");
        Page page = onglet.page();
        lien(page, "FICTIF-R951 Andrée").click();
        titre(page, "Entretien retraite de FICTIF-R951 Andrée");
        page.locator("#champ-Fixer-jour")
                .fill(LocalDate.now(ZoneId.of("Europe/Paris")).toString());
        page.locator("#champ-Fixer-heure").fill("14:30");
        page.locator("#champ-Fixer-lieu").selectOption("VISIO");
        page.locator("#champ-Fixer-adresse").fill("Lien fictif");
        page.locator("#champ-Fixer-conseiller").fill("Nadia Fictive");
        onglet.bouton("Fixer").click();
        assertThat(page.locator("h1")).containsText("Rendez-vous fixé");
        onglet.estSoigne("retraite-entretien");
        page.locator("textarea[name=compteRendu]").fill("Départ sans décote en 2031.");
        page.locator("summary", new Page.LocatorOptions().setHasText("Nouvelle bonification"))
                .click();
        page.locator("#champ-pointsNbi").fill("20");
        page.locator("#champ-trimestresNbi").fill("40");
        onglet.bouton("Remettre le compte rendu à l'agent").click();
        assertThat(page.locator("h1")).containsText("Tenu");
        assertThat(onglet.bouton("Télécharger le compte rendu et l'estimation (PDF)"))
                .isVisible();
        onglet.estSoigne("retraite-entretien-tenu");
    }

    @Test
    void lEmployeurDemandeUnEntretien(Onglet onglet) {
        Page page = secretaire(onglet, "/retraite?texte=FICTIF-R953");
        lien(page, "Demander un entretien retraite pour Colette FICTIF-R953").click();
        titre(page, "Demander un entretien retraite");
        onglet.estSoigne("retraite-entretien-demander");
        page.locator("#champ-attentes").fill("Ses droits à temps non complet.");
        page.locator("#champ-accord").selectOption("oui");
        onglet.bouton("Demander l'entretien").click();
        titre(page, "Entretien retraite de FICTIF-R953 Colette");
        onglet.va("/entretiens-retraite");
        onglet.estSoigne("retraite-entretiens");
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

    /** By the beginning of its name: lists add the number. */
    private static Locator lien(Page page, String nom) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nom));
    }

    private static void titre(Page page, String texte) {
        page.locator("h1", new Page.LocatorOptions().setHasText(texte)).waitFor();
    }
}

package fr.cdg62.carriere.retraite.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.Refus;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.MotifTempsPartiel;
import fr.cdg62.carriere.api.retraite.compte.CongeEnfant;
import fr.cdg62.carriere.api.retraite.compte.ContenuCompte;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The file of an account, and what no content may say. */
@DisplayName("Fichier d'un compte retraite")
class LectureCompteTest {
    private static final LocalDate ARRET = LocalDate.of(2026, 10, 31);
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 29);
    private static final String ENTETE =
            "version_cir;nature;debut;fin;siren;statut;position;motif;quotite;heures;grade;ib;im;categorie;cotisee;"
                    + "prenom;naissance;lien;a_charge;deces\n";
    private static final String PERIODE =
            "3;PERIODE;1990-01-01;;216200022;TITULAIRE;ACTIVITE;;80;;REDACTEUR;597;508;SEDENTAIRE;oui;;;;;\n";
    private static final String ENFANT = "3;ENFANT;;;;;;;;;;;;;;Zoé;1996-02-03;ENFANT;non;\n";

    private static ContenuCompte lire(String lignes) {
        return LectureCompte.lire(ENTETE + lignes, ARRET);
    }

    @Test
    void lesPeriodesEtLesEnfantsSeLisent() {
        ContenuCompte contenu = lire(PERIODE + ENFANT);
        assertThat(contenu.versionCir()).isEqualTo(3);
        assertThat(contenu.arreteAu()).isEqualTo(ARRET);
        assertThat(contenu.periodes()).singleElement().satisfies(periode -> {
            assertThat(periode.debut()).isEqualTo("1990-01-01");
            assertThat(periode.fin()).isNull();
            assertThat(periode.statut()).isEqualTo(Statut.TITULAIRE);
            assertThat(periode.quotite()).isEqualByComparingTo("80");
            assertThat(periode.indiceMajore()).isEqualTo(508);
            assertThat(periode.cotisee()).isTrue();
        });
        assertThat(contenu.enfants()).singleElement().satisfies(enfant -> assertThat(enfant.naissance())
                .isEqualTo("1996-02-03"));
        SaisieCompte.verifier(contenu, JOUR);
    }

    /** The column came later: a file without it is still read, its part times on authorisation. */
    @Test
    void leMotifDuTempsPartielSeLit() {
        String entete = ENTETE.replace(";quotite;", ";quotite;motif_temps;");
        String periode = PERIODE.replace(";80;", ";80;DROIT_ENFANT;");
        ContenuCompte contenu = LectureCompte.lire(entete + periode, ARRET);
        assertThat(contenu.periodes().get(0).motifTemps()).isEqualTo(MotifTempsPartiel.DROIT_ENFANT);
        SaisieCompte.verifier(contenu, JOUR);
        assertThat(lire(PERIODE).periodes().get(0).motifTemps()).isNull();
        assertThat(Refus.de(() -> LectureCompte.lire(entete + periode.replace("DROIT_ENFANT", "AUTRE"), ARRET)))
                .hasMessageContaining("ligne 2, motif_temps : code « AUTRE » inconnu");
        ContenuCompte sansQuotite = LectureCompte.lire(entete + periode.replace(";80;DROIT", ";;DROIT"), ARRET);
        assertThat(Refus.de(() -> SaisieCompte.verifier(sansQuotite, JOUR)))
                .hasMessage("La période du 01/01/1990 a un motif de temps partiel : indiquez sa quotité.");
    }

    /** These columns came later too: without them, nothing is said. 1 January to 31 October 2026 is 304 days. */
    @Test
    void laNbiLaSurcotisationEtLesCongesSeLisent() {
        String entete = ENTETE.strip() + ";motif_temps;nbi;surcotisation;services_actifs_jours;conges\n";
        String periode = PERIODE.replace("1990", "2026").strip() + ";;25;oui;304;\n";
        String enfant = ENFANT.strip() + ";;;;;1996-01-10/1996-04-30 1996-06-01/1996-06-15\n";
        ContenuCompte contenu = LectureCompte.lire(entete + periode + enfant, ARRET);
        assertThat(contenu.periodes()).singleElement().satisfies(lue -> {
            assertThat(lue.nbi()).isEqualTo(25);
            assertThat(lue.surcotisation()).isTrue();
            assertThat(lue.servicesActifsJours()).isEqualTo(304);
        });
        assertThat(contenu.enfants().get(0).conges())
                .containsExactly(
                        new CongeEnfant(LocalDate.of(1996, 1, 10), LocalDate.of(1996, 4, 30)),
                        new CongeEnfant(LocalDate.of(1996, 6, 1), LocalDate.of(1996, 6, 15)));
        SaisieCompte.verifier(contenu, JOUR);
        ContenuCompte ancien = lire(PERIODE + ENFANT);
        assertThat(ancien.periodes().get(0).nbi()).isNull();
        assertThat(ancien.periodes().get(0).surcotisation()).isFalse();
        assertThat(ancien.enfants().get(0).conges()).isEmpty();

        assertThat(Refus.de(() -> LectureCompte.lire(
                        entete + periode + enfant.replace("1996-01-10/1996-04-30", "1996-01-10"), ARRET)))
                .hasMessageContaining("ligne 3, conges : AAAA-MM-JJ/AAAA-MM-JJ attendu");
        refuser(entete + periode.replace(";25;", ";121;"), "La NBI de la période du 01/01/2026 va de 1 à 120 points.");
        refuser(
                entete + periode.replace(";80;", ";;"),
                "La période du 01/01/2026 surcotise : indiquez sa quotité ou ses heures.");
        refuser(
                entete + periode.replace(";304;", ";305;"),
                "Les services actifs de la période du 01/01/2026 vont d'un jour à sa durée.");
        refuser(
                entete + periode + enfant.replace("1996-04-30", "1996-01-09"),
                "Un congé pour un enfant ne finit pas avant son début, et ne commence pas à une date à venir.");
        refuser(
                entete + periode + enfant.replace("1996-06-01/1996-06-15", "2026-11-30/2027-03-20"),
                "Un congé pour un enfant ne finit pas avant son début, et ne commence pas à une date à venir.");
    }

    private static void refuser(String fichier, String message) {
        ContenuCompte contenu = LectureCompte.lire(fichier, ARRET);
        assertThat(Refus.de(() -> SaisieCompte.verifier(contenu, JOUR))).hasMessage(message);
    }

    @Test
    void lesLignesEnFauteSontNommees() {
        DemandeRefusee refus = Refus.de(() -> lire(PERIODE.replace("1990-01-01", "hier") + ENFANT.replace("non", "?")));
        assertThat(refus.code()).isEqualTo(CodeProbleme.SAISIE_INVALIDE);
        assertThat(refus.champ()).isEqualTo("fichier");
        assertThat(refus)
                .hasMessageContaining("2 ligne(s) en faute")
                .hasMessageContaining("ligne 2, debut")
                .hasMessageContaining("ligne 3, a_charge : oui ou non attendu");
    }

    @Test
    void unFichierPorteUneSeuleVersionEtDesPeriodes() {
        assertThat(Refus.de(() -> lire(PERIODE + PERIODE.replace("3;PERIODE", "4;PERIODE"))))
                .hasMessageContaining("la même version du compte");
        assertThat(Refus.de(() -> lire(ENFANT))).hasMessageContaining("aucune période");
        assertThat(Refus.de(() -> lire(""))).hasMessageContaining("de 1 à 420 lignes");
        assertThat(Refus.de(() -> lire(PERIODE.replace("PERIODE", "AUTRE"))))
                .hasMessageContaining("PERIODE ou ENFANT attendu");
    }

    @Test
    void ceQuUnCompteNePeutPasDire() {
        refuse("TITULAIRE", "CONTRACTUEL", "n'est pas affilié à la CNRACL (E105)");
        refuse("ACTIVITE;", "RADIATION;", "n'est pas de celles du compte");
        refuse("ACTIVITE;;", "ACTIVITE;SUIVRE_CONJOINT;", "n'est pas celui de sa position");
        refuse("1990-01-01;;", "1990-01-01;1989-12-31;", "finit avant son début");
        refuse("1990-01-01", "2026-11-01", "commence après la date d'arrêt");
        refuse(";80;;", ";0;;", "va de 1 à 100 %");
        refuse(";80;;", ";;49;", "vont de 0,25 à 48 par semaine");
        assertThat(Refus.de(() -> SaisieCompte.verifier(lire(PERIODE + ENFANT + ENFANT), JOUR)))
                .hasMessage("Un enfant est saisi deux fois.");
        assertThat(Refus.de(() -> SaisieCompte.verifier(lire(PERIODE), ARRET.minusDays(1))))
                .hasMessage("Un compte ne s'arrête pas à une date à venir.");
    }

    private static void refuse(String avant, String apres, String message) {
        ContenuCompte contenu = lire(PERIODE.replace(avant, apres));
        assertThat(Refus.de(() -> SaisieCompte.verifier(contenu, JOUR))).hasMessageContaining(message);
    }
}

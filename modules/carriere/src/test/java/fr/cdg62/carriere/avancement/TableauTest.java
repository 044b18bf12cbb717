package fr.cdg62.carriere.avancement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import fr.cdg62.carriere.api.avancement.EtatTableau;
import fr.cdg62.carriere.api.avancement.PromouvableVue;
import fr.cdg62.carriere.api.avancement.Proposition;
import fr.cdg62.carriere.api.avancement.VoieAvancement;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.avancement.document.Parts;
import fr.cdg62.carriere.avancement.seuil.RegleGrade;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.parametre.Source;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Trace;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a tableau refuses by its dates, its roles and the size of the employer. */
class TableauTest {

    private static final LocalDate DERNIER_JOUR = LocalDate.parse("2026-12-31");

    private final Tableau tableau = new Tableau("216200014", "ADJ_ADM_P2", 2026);

    @Test
    void estCaducLeLendemainDu31Decembre() {
        assertThat(tableau.etatAu(DERNIER_JOUR)).isEqualTo(EtatTableau.PROMOUVABLES_CALCULES);
        assertThat(tableau.etatAu(DERNIER_JOUR.plusDays(1))).isEqualTo(EtatTableau.CADUC);
        assertThat(tableau.possibles(DERNIER_JOUR.plusDays(1), role -> true)).isEmpty();
        assertThatThrownBy(() -> tableau.transmettre(DERNIER_JOUR.plusDays(1), role -> true))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessage("Le tableau de 2026 est caduc depuis le 31/12/2026.")
                .extracting("code", "champ")
                .containsExactly(CodeProbleme.TABLEAU_CADUC, "annee");
    }

    @Test
    void neSePubliePasParLEmployeur() {
        assertThatThrownBy(() -> tableau.publier(DERNIER_JOUR, Roles.COLLECTIVITE_SIGNATAIRE::equals))
                .isInstanceOf(DemandeRefusee.class)
                .extracting("code")
                .isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE);
    }

    @Test
    void unGradeASeuilEstFermeAuxPetitesCommunes() {
        RegleGrade regle = new RegleGrade("ATTACHE_P", 2000, false, new Source("Seuil", "décret 87-1099", false));
        regle.exigerPopulation(2000);
        regle.exigerPopulation(null);
        assertThatThrownBy(() -> regle.exigerPopulation(1999))
                .isInstanceOf(DemandeRefusee.class)
                .hasMessage("Le grade ATTACHE_P n'est ouvert qu'à partir de 2000 habitants ; la collectivité en compte"
                        + " 1999 (Seuil, décret 87-1099 (à vérifier)).")
                .extracting("code", "champ")
                .containsExactly(CodeProbleme.SEUIL_DEMOGRAPHIQUE, "grade");
    }

    @Test
    void ditLaPartDesFemmesEtDesHommes() {
        assertThat(Parts.texte(Arrays.asList(true, false, true, null, false), "promouvables"))
                .isEqualTo("5 promouvables : 2 femmes (40 %), 2 hommes (40 %)");
        assertThat(Parts.texte(List.of(), "inscrits")).isEqualTo("0 inscrits");
        assertThat(Parts.texte(List.of(true, false, false), "inscrits"))
                .isEqualTo("3 inscrits : 1 femmes (33,3 %), 2 hommes (66,7 %)");
    }

    @Test
    void leMinuteurLEnregistreUneFoisEtLePubliqueResteLisible() {
        tableau.devenirCaduc();
        assertThat(tableau.etatAu(DERNIER_JOUR)).isEqualTo(EtatTableau.CADUC);
        assertThat(tableau.estPublic()).as("jamais publié").isFalse();
        assertThatThrownBy(tableau::devenirCaduc)
                .isInstanceOf(DemandeRefusee.class)
                .extracting("code")
                .isEqualTo(CodeProbleme.ETAT_TRANSITION_INTERDITE);
    }

    /** Two agents promoted after 5 and 7 years in the grade: six on average. */
    @Test
    void unRepresentantSyndicalEstInscritDePleinDroitALaMoyenneDesPromus() {
        PleinDroit regle = PleinDroit.de(70, List.of(promu("2020-01-01"), promu("2018-01-01")));
        Duree sixAns = Duree.mois(72);
        assertThat(regle.moyennes()).containsExactly(entry(VoieAvancement.CHOIX, sixAns));
        assertThat(regle.couvre(VoieAvancement.CHOIX, 70, sixAns)).isTrue();
        assertThat(regle.couvre(VoieAvancement.CHOIX, 69, sixAns)).isFalse();
        assertThat(regle.couvre(VoieAvancement.CHOIX, null, sixAns)).isFalse();
        assertThat(regle.couvre(VoieAvancement.CHOIX, 70, sixAns.moins(new Duree(1))))
                .isFalse();
        assertThat(regle.couvre(VoieAvancement.EXAMEN, 100, Duree.mois(240)))
                .as("personne n'a été promu par l'examen")
                .isFalse();
    }

    @Test
    void laQuotiteDeDechargeSeDeclare() {
        PleinDroit regle = PleinDroit.de(70, List.of(promu("2020-01-01")));
        LigneTableau ligne = new LigneTableau(null, promouvable(2, "2016-01-01", true));
        assertThatThrownBy(() -> ligne.proposer(new Proposition(1, null, null, null, null, null)))
                .hasMessage("Le champ « propositions.decharge » est obligatoire.");
        assertThatThrownBy(() -> ligne.proposer(new Proposition(1, null, null, null, null, 101)))
                .hasMessage("La quotité de décharge va de 0 à 100 %.");
        ligne.proposer(new Proposition(1, null, null, null, null, 80));
        assertThat(ligne.dePleinDroit(regle, DERNIER_JOUR)).isTrue();
    }

    private static LigneTableau promu(String gradeDepuis) {
        LigneTableau ligne = new LigneTableau(null, promouvable(1, gradeDepuis, false));
        ligne.nommer(LocalDate.parse("2024-12-31"), "AVGRAR-2024-00001");
        return ligne;
    }

    private static PromouvableVue promouvable(long carriere, String gradeDepuis, boolean decharge) {
        return new PromouvableVue(
                carriere,
                "Fictif",
                "Zoé",
                true,
                "ADJ_ADM",
                8,
                VoieAvancement.CHOIX,
                LocalDate.parse("2024-01-01"),
                LocalDate.parse(gradeDepuis),
                false,
                decharge,
                new Trace(List.of()));
    }
}

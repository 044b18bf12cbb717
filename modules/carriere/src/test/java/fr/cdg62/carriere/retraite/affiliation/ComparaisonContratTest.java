package fr.cdg62.carriere.retraite.affiliation;

import static fr.cdg62.carriere.chronologie.Faits.heures;
import static fr.cdg62.carriere.chronologie.Faits.le;
import static fr.cdg62.carriere.chronologie.Faits.situation;
import static fr.cdg62.carriere.chronologie.Faits.statut;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.carriere.api.acte.Constat;
import fr.cdg62.carriere.api.acte.Gravite;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.retraite.Categorie;
import fr.cdg62.carriere.api.retraite.affiliation.ContratAffiliation;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grillier;
import fr.cdg62.carriere.retraite.reglage.ReglesLivrees;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a career proposes, and what a contract says otherwise than the career and the grids. */
@DisplayName("Affiliation à la CNRACL : contrat et carrière")
class ComparaisonContratTest {
    private static final CatalogueGrilles GRILLES = Grillier.livre();
    private static final Chronologie STAGIAIRE = Chronologie.de(List.of(
            statut("2026-03-01", Statut.CONTRACTUEL),
            statut("2026-09-01", Statut.STAGIAIRE),
            situation("2026-09-01", "ADJ_ADM", 1),
            heures("2026-09-01", 30)));

    private static ContratAffiliation carriere() {
        return ContratDeLaCarriere.le(Contrats.EFFET, STAGIAIRE, GRILLES, ReglesLivrees.toutes());
    }

    private static List<String> codes(ContratAffiliation contrat) {
        List<Constat> constats = ComparaisonContrat.constater(contrat, carriere(), GRILLES);
        assertThat(constats).allMatch(constat -> constat.gravite() == Gravite.ANOMALIE);
        return constats.stream()
                .map(constat -> constat.code() + " " + constat.champ())
                .toList();
    }

    /** First échelon: IB 367, IM 366. */
    @Test
    void laCarriereProposeSonContrat() {
        assertThat(carriere())
                .isEqualTo(new ContratAffiliation(
                        Contrats.EFFET, Statut.STAGIAIRE, 1800, "ADJ_ADM", 367, 366, Categorie.SEDENTAIRE));
        assertThat(codes(carriere())).isEmpty();
    }

    @Test
    void lAffiliationCommenceAvecLeStageOuLArriveeChezLEmployeur() {
        assertThat(ContratDeLaCarriere.premierJour(STAGIAIRE, Contrats.COMMUNE)).contains(Contrats.EFFET);
        Chronologie mutee = Chronologie.de(List.of(
                statut("2010-01-01", Statut.TITULAIRE),
                Fait.depuis(le("2010-01-01"), new Valeur.DEmploi(Contrats.VOISINE, "", true)),
                Fait.depuis(le("2022-05-01"), new Valeur.DEmploi(Contrats.COMMUNE, "", true))));
        assertThat(ContratDeLaCarriere.premierJour(mutee, Contrats.COMMUNE)).contains(le("2022-05-01"));
        assertThat(ContratDeLaCarriere.premierJour(
                        Chronologie.de(List.of(statut("2026-03-01", Statut.CONTRACTUEL))), Contrats.COMMUNE))
                .isEmpty();
    }

    @Test
    void unIndiceHorsDeLaGrilleOuMalAssocieSeSignale() {
        assertThat(codes(Contrats.indices(369, 366, Categorie.SEDENTAIRE)))
                .containsExactly("E203 indiceBrut", "CARRIERE minutes", "CARRIERE indiceBrut");
        assertThat(codes(Contrats.indices(367, 367, Categorie.SEDENTAIRE)))
                .containsExactly("E204 indiceMajore", "CARRIERE minutes");
    }

    @Test
    void unEcartSeLitEnFrancais() {
        assertThat(ComparaisonContrat.constater(Contrats.de(Statut.TITULAIRE, Contrats.PLEIN), carriere(), GRILLES))
                .extracting(Constat::message)
                .containsExactly(
                        "La carrière dit autre chose : Stagiaire au lieu de Titulaire.",
                        "La carrière dit autre chose : 30 h au lieu de 35 h.");
    }

    @Test
    void laCategorieActiveSeJustifie() {
        assertThat(codes(Contrats.indices(367, 366, Categorie.ACTIVE)))
                .containsExactly("E208 categorie", "CARRIERE minutes");
    }
}

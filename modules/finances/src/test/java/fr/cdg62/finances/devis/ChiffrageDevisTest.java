package fr.cdg62.finances.devis;

import static fr.cdg62.finances.EssaiMachine.refus;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.finances.Prix;
import fr.cdg62.finances.api.devis.LigneChiffree;
import fr.cdg62.finances.api.devis.LigneTarifee;
import fr.cdg62.finances.api.devis.NouveauDevis;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.valeur.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ChiffrageDevisTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    private static final Predicate<String> CDG = Roles.CDG_NUMERIQUE::equals;
    private static final Predicate<String> MAIRE = Roles.COLLECTIVITE_SIGNATAIRE::equals;

    private final Prix grille = Prix.de("42.00");
    private final ChiffrageDevis chiffrage = new ChiffrageDevis(grille);

    @Test
    void laGrilleEstLueALaDateDuDevisEtSaTraceGardee() {
        List<LigneRetenue> lignes = chiffrage.lignes(
                devis(List.of(new LigneTarifee("MISE_EN_OEUVRE", new BigDecimal("12.5"))), List.of()), DATE, MAIRE);

        assertThat(grille.dates()).containsExactly(DATE);
        assertThat(lignes).singleElement().satisfies(ligne -> {
            assertThat(ligne.prix().montant()).isEqualTo(Montant.de("525.00"));
            assertThat(ligne.prix().trace().etapes()).isNotEmpty();
            assertThat(ligne.motif()).isNull();
        });
    }

    @Test
    void uneLigneALaMainPorteSonMotifDansLaTrace() {
        List<LigneRetenue> lignes =
                chiffrage.lignes(devis(List.of(), List.of(aLaMain("750.00", "Plus de 3 500 habitants"))), DATE, CDG);

        assertThat(lignes).singleElement().satisfies(ligne -> {
            assertThat(ligne.prix().montant()).isEqualTo(Montant.de("1500.00"));
            assertThat(ligne.prix().trace().etapes().get(0).source()).contains("Plus de 3 500 habitants");
        });
    }

    @Test
    void laCollectiviteNeChiffrePasALaMain() {
        refus(
                () -> chiffrage.lignes(devis(List.of(), List.of(aLaMain("1.00", "motif"))), DATE, MAIRE),
                CodeProbleme.SEC_HABILITATION,
                "lignesChiffrees");
    }

    @Test
    void refuseCeQuiManque() {
        refus(
                () -> chiffrage.lignes(devis(List.of(), List.of()), DATE, CDG),
                CodeProbleme.SAISIE_INVALIDE,
                "lignesTarifees");
        refus(
                () -> chiffrage.lignes(devis(List.of(), List.of(aLaMain("1.00", " "))), DATE, CDG),
                CodeProbleme.SAISIE_INVALIDE,
                "lignesChiffrees.motif");
        refus(
                () -> chiffrage.lignes(devis(List.of(), List.of(aLaMain("-0.01", "motif"))), DATE, CDG),
                CodeProbleme.SAISIE_INVALIDE,
                "lignesChiffrees.prixUnitaire");
        refus(
                () -> chiffrage.lignes(
                        devis(List.of(new LigneTarifee("MISE_EN_OEUVRE", BigDecimal.ZERO)), List.of()), DATE, CDG),
                CodeProbleme.SAISIE_INVALIDE,
                "lignesTarifees.quantite");
    }

    private static LigneChiffree aLaMain(String prix, String motif) {
        return new LigneChiffree("Mise en service", new BigDecimal("2"), "an", Montant.de(prix), motif);
    }

    private static NouveauDevis devis(List<LigneTarifee> tarifees, List<LigneChiffree> chiffrees) {
        return new NouveauDevis("216200014", "ARCHIVAGE", "Archives", null, tarifees, chiffrees);
    }
}

package fr.cdg62.finances.facture;

import static fr.cdg62.finances.EssaiMachine.refus;
import static fr.cdg62.finances.api.facturation.EtatFacture.ANNULEE;
import static fr.cdg62.finances.api.facturation.EtatFacture.REDUITE;
import static fr.cdg62.finances.api.facturation.EtatFacture.SOLDEE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.finances.EssaiMachine;
import fr.cdg62.finances.Prix;
import fr.cdg62.finances.api.facturation.EtatFacture;
import fr.cdg62.finances.api.facturation.EvenementFacture;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.valeur.Montant;
import fr.cdg62.socle.valeur.Periode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class FactureTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 23);
    private static final CleFacturation CLE = new CleFacturation("ARCHIVAGE", Periode.annee(2026), "216200014");
    private static final Predicate<String> CDG = Roles.CDG_FINANCES::equals;

    @Test
    void laMachineAExactementCesTransitions() {
        EssaiMachine.exactement(
                MachineFacture.MACHINE,
                EtatFacture.class,
                EvenementFacture.class,
                Map.of(
                        "EMISE REDUIRE", REDUITE,
                        "EMISE ANNULER", ANNULEE,
                        "EMISE ENCAISSER", SOLDEE,
                        "REDUITE REDUIRE", REDUITE,
                        "REDUITE ANNULER", ANNULEE,
                        "REDUITE ENCAISSER", SOLDEE));
    }

    @Test
    void laCleNommeMissionPeriodeEtDebiteur() {
        assertThat(CLE.texte()).isEqualTo("ARCHIVAGE|2026-01-01|2026-12-31|216200014");
    }

    @Test
    void leTotalEstLaSommeDesLignes() {
        assertThat(facture("525.00", "333.34").total()).isEqualTo(Montant.de("858.34"));
    }

    @Test
    void aucuneLigneNegativeNiNulle() {
        refus(() -> facture("10.00", "0.00"), CodeProbleme.SAISIE_INVALIDE, "montant");
        refus(() -> facture("10.00", "-0.01"), CodeProbleme.SAISIE_INVALIDE, "montant");
    }

    @Test
    void lesReductionsSeCumulentSansAtteindreLeReste() {
        Facture facture = facture("100.00");

        facture.reduire(Montant.de("30.00"), CDG);
        facture.reduire(Montant.de("69.99"), CDG);
        assertThat(facture.reste()).isEqualTo(Montant.de("0.01"));
        refus(() -> facture.reduire(Montant.de("0.01"), CDG), CodeProbleme.SAISIE_INVALIDE, "montant");
    }

    @Test
    void uneReductionEstStrictementPositive() {
        Facture facture = facture("100.00");

        refus(() -> facture.reduire(Montant.ZERO, CDG), CodeProbleme.SAISIE_INVALIDE, "montant");
        refus(() -> facture.reduire(Montant.de("-5.00"), CDG), CodeProbleme.SAISIE_INVALIDE, "montant");
        refus(() -> facture.reduire(Montant.de("100.00"), CDG), CodeProbleme.SAISIE_INVALIDE, "montant");
        assertThat(facture.reste()).isEqualTo(Montant.de("100.00"));
    }

    @Test
    void lAnnulationPorteSurTout() {
        Facture facture = facture("100.00");

        assertThat(facture.annuler(CDG)).isEqualTo(Montant.de("100.00"));
        assertThat(facture.reste()).isEqualTo(Montant.ZERO);
        refus(() -> facture.encaisser(CDG), CodeProbleme.ETAT_TRANSITION_INTERDITE, null);
    }

    /** 100 € less 30 € already given back: 70 € remain to cancel. */
    @Test
    void uneFactureReduiteSAnnulePourCeQuiReste() {
        Facture facture = facture("100.00");
        facture.reduire(Montant.de("30.00"), CDG);

        assertThat(facture.annuler(CDG)).isEqualTo(Montant.de("70.00"));
        assertThat(facture.reste()).isEqualTo(Montant.ZERO);
        refus(() -> facture.reduire(Montant.de("1.00"), CDG), CodeProbleme.ETAT_TRANSITION_INTERDITE, null);
    }

    @Test
    void seulLeServiceFinancierAgit() {
        refus(() -> facture("100.00").annuler(Roles.CDG_NUMERIQUE::equals), CodeProbleme.SEC_HABILITATION, null);
    }

    private static Facture facture(String... montants) {
        List<LigneLiquidee> lignes = List.of(montants).stream()
                .map(montant -> new LigneLiquidee("PRE:1", Prix.ligne(montant)))
                .toList();
        return new Facture(CLE, 1, 2, JOUR, JOUR.plusDays(30), lignes);
    }
}

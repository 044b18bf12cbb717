package fr.cdg62.finances.devis;

import static fr.cdg62.finances.EssaiMachine.refus;
import static fr.cdg62.finances.api.devis.EtatDevis.ACCEPTE;
import static fr.cdg62.finances.api.devis.EtatDevis.BROUILLON;
import static fr.cdg62.finances.api.devis.EtatDevis.CONVERTI;
import static fr.cdg62.finances.api.devis.EtatDevis.EMIS;
import static fr.cdg62.finances.api.devis.EtatDevis.EXPIRE;
import static fr.cdg62.finances.api.devis.EtatDevis.REFUSE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cdg62.finances.EssaiMachine;
import fr.cdg62.finances.Prix;
import fr.cdg62.finances.api.devis.EtatDevis;
import fr.cdg62.finances.api.devis.EvenementDevis;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class DevisTest {

    private static final LocalDate EMISSION = LocalDate.of(2026, 11, 23);
    private static final LocalDate FIN = LocalDate.of(2027, 2, 23);
    private static final Predicate<String> CDG = Roles.CDG_FINANCES::equals;
    private static final Predicate<String> MAIRE = Roles.COLLECTIVITE_SIGNATAIRE::equals;
    private static final Predicate<String> GESTIONNAIRE = Roles.COLLECTIVITE_GESTIONNAIRE::equals;

    @Test
    void laMachineAExactementCesTransitions() {
        EssaiMachine.exactement(
                MachineDevis.MACHINE,
                EtatDevis.class,
                EvenementDevis.class,
                Map.of(
                        "BROUILLON MODIFIER", BROUILLON,
                        "BROUILLON EMETTRE", EMIS,
                        "EMIS ACCEPTER", ACCEPTE,
                        "EMIS REFUSER", REFUSE,
                        "ACCEPTE CONVERTIR", CONVERTI));
    }

    @Test
    void unDevisAccepteDevientUneConvention() {
        Devis devis = emis();

        devis.accepter(FIN, MAIRE);
        assertThat(devis.etatAu(FIN)).isEqualTo(ACCEPTE);
        devis.convertir(FIN.plusMonths(6), CDG);
        assertThat(devis.etatAu(FIN.plusMonths(6))).isEqualTo(CONVERTI);
    }

    @Test
    void ilExpireLeLendemainDuDernierJour() {
        Devis devis = emis();

        assertThat(devis.etatAu(FIN.minusDays(1))).isEqualTo(EMIS);
        assertThat(devis.etatAu(FIN)).isEqualTo(EMIS);
        assertThat(devis.etatAu(FIN.plusDays(1))).isEqualTo(EXPIRE);
        refus(() -> devis.accepter(FIN.plusDays(1), MAIRE), CodeProbleme.ETAT_TRANSITION_INTERDITE, null);
    }

    @Test
    void unDevisAccepteNExpirePas() {
        Devis devis = emis();
        devis.accepter(FIN, MAIRE);

        assertThat(devis.etatAu(FIN.plusYears(1))).isEqualTo(ACCEPTE);
    }

    @Test
    void leCdgEmetEtLaCollectiviteAccepte() {
        Devis devis = brouillon();

        refus(() -> devis.exigerEmission(EMISSION, MAIRE), CodeProbleme.SEC_HABILITATION, null);
        devis.emettre("DEV-2026-00001", EMISSION, FIN, CDG);
        refus(() -> devis.accepter(EMISSION, CDG), CodeProbleme.SEC_HABILITATION, null);
        refus(() -> devis.accepter(EMISSION, GESTIONNAIRE), CodeProbleme.SEC_HABILITATION, null);
        devis.refuser("Trop cher", EMISSION, GESTIONNAIRE);
        assertThat(devis.etatAu(EMISSION)).isEqualTo(REFUSE);
    }

    @Test
    void unDevisEmisNeSeModifiePlus() {
        Devis devis = emis();

        refus(
                () -> devis.modifier("ARCHIVAGE", "Autre", EMISSION, List.of(), EMISSION, CDG),
                CodeProbleme.ETAT_TRANSITION_INTERDITE,
                null);
    }

    private static Devis emis() {
        Devis devis = brouillon();
        devis.emettre("DEV-2026-00001", EMISSION, FIN, CDG);
        return devis;
    }

    private static Devis brouillon() {
        return new Devis(
                "216200014",
                "ARCHIVAGE",
                "Archives communales",
                EMISSION,
                List.of(new LigneRetenue(Prix.ligne("42.00"), null)));
    }
}

package fr.cdg62.carriere.stage;

import static fr.cdg62.carriere.api.stage.EtatStage.EN_COURS;
import static fr.cdg62.carriere.api.stage.EtatStage.NOMME_STAGIAIRE;
import static fr.cdg62.carriere.api.stage.EtatStage.PROROGE_CONGE;
import static fr.cdg62.carriere.api.stage.EtatStage.PROROGE_INSUFFISANCE;
import static fr.cdg62.carriere.api.stage.EtatStage.RENOUVELE;
import static fr.cdg62.carriere.api.stage.EtatStage.SUSPENDU;
import static fr.cdg62.carriere.api.stage.EtatStage.TITULARISABLE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_GESTIONNAIRE;
import static fr.cdg62.referentiel.api.acces.Roles.COLLECTIVITE_SIGNATAIRE;

import fr.cdg62.carriere.api.stage.EtatStage;
import fr.cdg62.carriere.api.stage.EvenementStage;
import fr.cdg62.socle.etat.MachineEtats;
import java.util.EnumSet;

/** Transitions of a stage: the autorité territoriale decides, the CdG computes (§ 1.21). */
final class MachineStage {
    private static final EnumSet<EtatStage> ACTIFS =
            EnumSet.of(EN_COURS, PROROGE_CONGE, PROROGE_INSUFFISANCE, RENOUVELE);

    static final MachineEtats<EtatStage, EvenementStage> MACHINE = machine();

    private MachineStage() {}

    private static MachineEtats<EtatStage, EvenementStage> machine() {
        MachineEtats.Builder<EtatStage, EvenementStage> table = MachineEtats.de(EtatStage.class, EvenementStage.class);
        table.transition(
                NOMME_STAGIAIRE,
                EvenementStage.COMMENCER,
                EN_COURS,
                COLLECTIVITE_GESTIONNAIRE,
                COLLECTIVITE_SIGNATAIRE);
        table.transition(NOMME_STAGIAIRE, EvenementStage.DISPENSER, EtatStage.DISPENSE, COLLECTIVITE_SIGNATAIRE);
        ACTIFS.forEach(etat -> enStage(table, etat));
        table.transition(
                SUSPENDU, EvenementStage.REPRENDRE, EN_COURS, COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE);
        table.transition(SUSPENDU, EvenementStage.RENOUVELER, RENOUVELE, COLLECTIVITE_SIGNATAIRE);
        issues(table, SUSPENDU);
        table.transition(TITULARISABLE, EvenementStage.PROROGER, PROROGE_INSUFFISANCE, COLLECTIVITE_SIGNATAIRE);
        table.transition(TITULARISABLE, EvenementStage.TITULARISER, EtatStage.TITULARISE, COLLECTIVITE_SIGNATAIRE);
        table.transition(TITULARISABLE, EvenementStage.REINTEGRER, EtatStage.REINTEGRE, COLLECTIVITE_SIGNATAIRE);
        issues(table, TITULARISABLE);
        return table.build();
    }

    private static void enStage(MachineEtats.Builder<EtatStage, EvenementStage> table, EtatStage etat) {
        table.transition(etat, EvenementStage.SUSPENDRE, SUSPENDU, COLLECTIVITE_GESTIONNAIRE, COLLECTIVITE_SIGNATAIRE);
        table.transition(etat, EvenementStage.CONSTATER_TERME, TITULARISABLE, CDG_CARRIERE);
        if (etat == EN_COURS) {
            table.transition(etat, EvenementStage.CONSTATER_CONGES, PROROGE_CONGE, CDG_CARRIERE);
        }
        if (etat != PROROGE_INSUFFISANCE) {
            table.transition(etat, EvenementStage.PROROGER, PROROGE_INSUFFISANCE, COLLECTIVITE_SIGNATAIRE);
        }
        issues(table, etat);
    }

    private static void issues(MachineEtats.Builder<EtatStage, EvenementStage> table, EtatStage etat) {
        table.transition(etat, EvenementStage.LICENCIER, EtatStage.LICENCIE, COLLECTIVITE_SIGNATAIRE);
        table.transition(
                etat,
                EvenementStage.DEMISSIONNER,
                EtatStage.DEMISSION,
                COLLECTIVITE_GESTIONNAIRE,
                COLLECTIVITE_SIGNATAIRE);
    }
}

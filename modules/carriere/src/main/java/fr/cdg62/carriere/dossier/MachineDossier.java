package fr.cdg62.carriere.dossier;

import static fr.cdg62.carriere.api.dossier.EtatDossier.ARCHIVE;
import static fr.cdg62.carriere.api.dossier.EtatDossier.CLOS;
import static fr.cdg62.carriere.api.dossier.EtatDossier.COMPLET;
import static fr.cdg62.carriere.api.dossier.EtatDossier.ELIMINABLE;
import static fr.cdg62.carriere.api.dossier.EtatDossier.ELIMINE;
import static fr.cdg62.carriere.api.dossier.EtatDossier.EN_RECONSTITUTION;
import static fr.cdg62.carriere.api.dossier.EtatDossier.INCOMPLET;
import static fr.cdg62.carriere.api.dossier.EtatDossier.OUVERT;
import static fr.cdg62.carriere.api.dossier.EtatDossier.TRANSFERE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_SIGNATAIRE;

import fr.cdg62.carriere.api.dossier.EtatDossier;
import fr.cdg62.carriere.api.dossier.EvenementDossier;
import fr.cdg62.socle.etat.MachineEtats;
import java.util.List;

/** Transitions of a dossier; the control of the pieces and the night raise those that no person may. */
final class MachineDossier {
    private static final List<EtatDossier> VIVANTS = List.of(OUVERT, INCOMPLET, COMPLET);

    /** Role that nobody holds: what the system alone notices. */
    private static final String PERSONNE = "SYSTEME";

    static final MachineEtats<EtatDossier, EvenementDossier> MACHINE = machine();

    private MachineDossier() {}

    private static MachineEtats<EtatDossier, EvenementDossier> machine() {
        MachineEtats.Builder<EtatDossier, EvenementDossier> machine =
                MachineEtats.de(EtatDossier.class, EvenementDossier.class);
        for (EtatDossier vivant : VIVANTS) {
            machine.transition(vivant, EvenementDossier.CONSTATER_COMPLET, COMPLET, PERSONNE)
                    .transition(vivant, EvenementDossier.CONSTATER_INCOMPLET, INCOMPLET, PERSONNE)
                    .transition(vivant, EvenementDossier.TRANSFERER, TRANSFERE, CDG_SIGNATAIRE)
                    .transition(vivant, EvenementDossier.CLORE, CLOS, CDG_CARRIERE);
        }
        return machine.transition(OUVERT, EvenementDossier.RECONSTITUER, EN_RECONSTITUTION, CDG_CARRIERE)
                .transition(INCOMPLET, EvenementDossier.RECONSTITUER, EN_RECONSTITUTION, CDG_CARRIERE)
                .transition(EN_RECONSTITUTION, EvenementDossier.ACHEVER_RECONSTITUTION, COMPLET, CDG_CARRIERE)
                .transition(CLOS, EvenementDossier.ARCHIVER, ARCHIVE, CDG_CARRIERE)
                .transition(TRANSFERE, EvenementDossier.ARCHIVER, ARCHIVE, CDG_CARRIERE)
                .transition(ARCHIVE, EvenementDossier.ARRIVER_A_TERME, ELIMINABLE, PERSONNE)
                .transition(ELIMINABLE, EvenementDossier.ELIMINER, ELIMINE, CDG_SIGNATAIRE)
                .build();
    }
}

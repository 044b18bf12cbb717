package fr.cdg62.carriere.importation;

import static fr.cdg62.carriere.api.importation.EtatImport.DEPOSE;
import static fr.cdg62.carriere.api.importation.EtatImport.DEPOT_EN_COURS;
import static fr.cdg62.carriere.api.importation.EtatImport.DEPOT_INTERROMPU;
import static fr.cdg62.carriere.api.importation.EtatImport.EN_COURS;
import static fr.cdg62.carriere.api.importation.EtatImport.ESSAI_EN_COURS;
import static fr.cdg62.carriere.api.importation.EtatImport.ESSAYE;
import static fr.cdg62.carriere.api.importation.EtatImport.INTERROMPU;
import static fr.cdg62.carriere.api.importation.EtatImport.TERMINE;

import fr.cdg62.carriere.api.importation.EtatImport;
import fr.cdg62.carriere.api.importation.EvenementImport;
import fr.cdg62.socle.etat.MachineEtats;

/** The life of an import, from its deposit to its writing. */
final class VieImport {
    static final String REDEPOSER =
            "Le dépôt du fichier s'est interrompu avant sa fin et rien n'en a été gardé : redéposez le fichier.";

    private static final MachineEtats<EtatImport, EvenementImport> MACHINE = MachineEtats.de(
                    EtatImport.class, EvenementImport.class)
            .transition(DEPOT_EN_COURS, EvenementImport.DEPOSER, DEPOSE)
            .transition(DEPOT_EN_COURS, EvenementImport.INTERROMPRE, DEPOT_INTERROMPU)
            .transition(DEPOSE, EvenementImport.ESSAYER, ESSAI_EN_COURS)
            .transition(ESSAYE, EvenementImport.ESSAYER, ESSAI_EN_COURS)
            .transition(ESSAYE, EvenementImport.EXECUTER, EN_COURS)
            .transition(INTERROMPU, EvenementImport.REPRENDRE, EN_COURS)
            .transition(ESSAI_EN_COURS, EvenementImport.ARRETER, DEPOSE)
            .transition(EN_COURS, EvenementImport.ARRETER, INTERROMPU)
            .transition(ESSAI_EN_COURS, EvenementImport.FINIR, ESSAYE)
            .transition(EN_COURS, EvenementImport.FINIR, TERMINE)
            .build();

    private VieImport() {}

    static EtatImport apres(EtatImport etat, EvenementImport evenement) {
        return MACHINE.appliquer(etat, evenement, role -> false);
    }

    /** What a reader must be told about this state; null when its name says enough. */
    static String explication(EtatImport etat) {
        return etat == DEPOT_INTERROMPU ? REDEPOSER : null;
    }
}

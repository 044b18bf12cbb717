package fr.cdg62.finances.cotisation.declaration;

import static fr.cdg62.finances.api.cotisation.EtatDeclaration.BROUILLON;
import static fr.cdg62.finances.api.cotisation.EtatDeclaration.DEPOSEE;
import static fr.cdg62.finances.api.cotisation.EtatDeclaration.REJETEE;
import static fr.cdg62.finances.api.cotisation.EtatDeclaration.REMPLACEE;
import static fr.cdg62.finances.api.cotisation.EtatDeclaration.TITREE;
import static fr.cdg62.finances.api.cotisation.EtatDeclaration.VALIDEE;
import static fr.cdg62.finances.api.cotisation.EvenementDeclaration.CORRIGER;
import static fr.cdg62.finances.api.cotisation.EvenementDeclaration.DEPOSER;
import static fr.cdg62.finances.api.cotisation.EvenementDeclaration.REJETER;
import static fr.cdg62.finances.api.cotisation.EvenementDeclaration.REMPLACER;
import static fr.cdg62.finances.api.cotisation.EvenementDeclaration.TITRER;
import static fr.cdg62.finances.api.cotisation.EvenementDeclaration.VALIDER;

import fr.cdg62.finances.api.cotisation.EtatDeclaration;
import fr.cdg62.finances.api.cotisation.EvenementDeclaration;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.socle.etat.MachineEtats;

/** Table of the transitions of a version of a declaration. */
final class CycleDeclaration {

    private static final String[] DECLARANTS = {
        Roles.COLLECTIVITE_GESTIONNAIRE, Roles.COLLECTIVITE_SIGNATAIRE, Roles.CDG_FINANCES
    };

    /** A claimed version stays so while its correction is examined; it is replaced when that one is claimed. */
    static final MachineEtats<EtatDeclaration, EvenementDeclaration> TABLE = MachineEtats.de(
                    EtatDeclaration.class, EvenementDeclaration.class)
            .transition(BROUILLON, DEPOSER, DEPOSEE, DECLARANTS)
            .transition(DEPOSEE, VALIDER, VALIDEE, Roles.CDG_FINANCES)
            .transition(DEPOSEE, REJETER, REJETEE, Roles.CDG_FINANCES)
            .transition(VALIDEE, TITRER, TITREE, Roles.CDG_FINANCES)
            .transition(DEPOSEE, CORRIGER, REMPLACEE, DECLARANTS)
            .transition(REJETEE, CORRIGER, REMPLACEE, DECLARANTS)
            .transition(TITREE, CORRIGER, TITREE, DECLARANTS)
            .transition(DEPOSEE, REMPLACER, REMPLACEE)
            .transition(VALIDEE, REMPLACER, REMPLACEE)
            .transition(TITREE, REMPLACER, REMPLACEE)
            .build();

    private CycleDeclaration() {}
}

package fr.cdg62.carriere.promotion;

import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_SIGNATAIRE;

import fr.cdg62.carriere.api.promotion.EtatCampagne;
import fr.cdg62.carriere.api.promotion.EvenementCampagne;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions of a campaign (§ 1.5 and § 1.21): the gestionnaires instruct, the président establishes the lists. */
final class MachineCampagne {

    static final MachineEtats<EtatCampagne, EvenementCampagne> MACHINE = MachineEtats.de(
                    EtatCampagne.class, EvenementCampagne.class)
            .transition(EtatCampagne.PREPAREE, EvenementCampagne.OUVRIR, EtatCampagne.OUVERTE, CDG_CARRIERE)
            .transition(EtatCampagne.OUVERTE, EvenementCampagne.CLORE, EtatCampagne.CLOSE, CDG_CARRIERE)
            .transition(EtatCampagne.CLOSE, EvenementCampagne.FIXER_QUOTAS, EtatCampagne.QUOTA_CALCULE, CDG_CARRIERE)
            .transition(EtatCampagne.QUOTA_CALCULE, EvenementCampagne.INSTRUIRE, EtatCampagne.INSTRUITE, CDG_CARRIERE)
            .transition(EtatCampagne.INSTRUITE, EvenementCampagne.COTER, EtatCampagne.COTEE, CDG_CARRIERE)
            .transition(
                    EtatCampagne.COTEE, EvenementCampagne.ARBITRER, EtatCampagne.ARBITREE, CDG_CARRIERE, CDG_SIGNATAIRE)
            .transition(EtatCampagne.ARBITREE, EvenementCampagne.ARRETER, EtatCampagne.LISTE_ARRETEE, CDG_SIGNATAIRE)
            .transition(
                    EtatCampagne.LISTE_ARRETEE,
                    EvenementCampagne.TRANSMETTRE,
                    EtatCampagne.TRANSMISE_PREFET,
                    CDG_CARRIERE,
                    CDG_SIGNATAIRE)
            .transition(EtatCampagne.TRANSMISE_PREFET, EvenementCampagne.PUBLIER, EtatCampagne.PUBLIEE, CDG_CARRIERE)
            .build();

    private MachineCampagne() {}
}

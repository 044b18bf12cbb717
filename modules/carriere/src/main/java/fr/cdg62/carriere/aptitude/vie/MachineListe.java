package fr.cdg62.carriere.aptitude.vie;

import static fr.cdg62.referentiel.api.acces.Roles.CDG_CARRIERE;
import static fr.cdg62.referentiel.api.acces.Roles.CDG_SIGNATAIRE;

import fr.cdg62.carriere.api.aptitude.EtatListe;
import fr.cdg62.carriere.api.aptitude.EvenementListe;
import fr.cdg62.socle.etat.MachineEtats;

/** Transitions of a liste d'aptitude. */
public final class MachineListe {

    public static final MachineEtats<EtatListe, EvenementListe> MACHINE = MachineEtats.de(
                    EtatListe.class, EvenementListe.class)
            .transition(EtatListe.PREPAREE, EvenementListe.INSCRIRE, EtatListe.PREPAREE, CDG_CARRIERE)
            .transition(EtatListe.PREPAREE, EvenementListe.ETABLIR, EtatListe.ETABLIE, CDG_SIGNATAIRE)
            .transition(EtatListe.ETABLIE, EvenementListe.PUBLIER, EtatListe.PUBLIEE, CDG_CARRIERE)
            .build();

    private MachineListe() {}
}

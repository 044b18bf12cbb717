package fr.cdg62.finances.devis;

import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.saisie.Saisie;
import fr.cdg62.socle.valeur.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Turns an accepted devis into a convention's origin, in the transaction that draws up the convention. */
@ApplicationScoped
public class ConversionDevis {

    @Inject
    private DevisEnregistres enregistres;

    @Inject
    private Acces acces;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    /**
     * ACCEPTE → CONVERTI.
     *
     * @return the amount that the collectivité accepted
     * @throws fr.cdg62.socle.probleme.DemandeRefusee SAISIE_INVALIDE on {@code devis} for another collectivité or
     *     mission, ETAT_TRANSITION_INTERDITE unless it is ACCEPTE
     */
    public Montant convertir(long id, String siren, String mission) {
        Devis devis = enregistres.lire(id);
        Saisie.exiger(
                devis.siren().equals(siren) && devis.mission().equals(mission),
                "Ce devis concerne une autre collectivité ou une autre mission.",
                "devis");
        devis.convertir(horloge.aujourdHui(), acces.roles(siren));
        enregistres.enregistrer(devis);
        journal.inscrire(new Inscription(siren, EmissionDevis.objet(devis), "CONVERTI", devis.numero()));
        return devis.total();
    }
}

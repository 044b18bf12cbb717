package fr.cdg62.carriere.aptitude;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.inscription.ActeInscription;
import fr.cdg62.carriere.api.inscription.InscriptionVue;
import fr.cdg62.carriere.api.inscription.Inscriptions;
import fr.cdg62.carriere.aptitude.document.ImpressionAptitude;
import fr.cdg62.carriere.aptitude.validite.RegleValidite;
import fr.cdg62.referentiel.api.acces.Acces;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** See {@link Inscriptions}. */
@Stateless
@RolesAllowed({Roles.CDG_CARRIERE, Roles.CDG_SIGNATAIRE})
public class InscriptionsBean implements Inscriptions {

    @Inject
    private ListesEnBase base;

    @Inject
    private VuesAptitude vues;

    @Inject
    private EcheancesInscription echeances;

    @Inject
    private ImpressionAptitude impression;

    @Inject
    private Acces acces;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    public InscriptionVue lire(long id) {
        return vues.inscription(base.inscription(id), null);
    }

    @Override
    public InscriptionVue survenir(long id, ActeInscription acte, long version) {
        Saisie.present(acte.evenement(), "evenement");
        InscriptionListe inscription = base.inscription(id);
        inscription.exigerVersion(version);
        RegleValidite regle = vues.regle(inscription);
        Optional<String> avertissement = inscription.survenir(acte, horloge.aujourdHui(), regle, acces.roles());
        base.enregistrer(inscription);
        echeances.suivre(inscription, regle);
        journal.inscrire(new Inscription(
                inscription.siren(),
                EcheancesInscription.objet(inscription),
                acte.evenement().name(),
                "%s %s, au %s".formatted(inscription.prenom(), inscription.nom(), courte(acte.date()))));
        return vues.inscription(inscription, avertissement.orElse(null));
    }

    @Override
    public byte[] attestation(long id) {
        InscriptionListe inscription = base.inscription(id);
        LocalDate jour = horloge.aujourdHui();
        RegleValidite regle = vues.regle(inscription);
        if (regle == null || !inscription.vivante(jour, regle)) {
            throw new DemandeRefusee(
                    CodeProbleme.APTITUDE_INSCRIPTION_ETEINTE,
                    "%s %s n'est pas inscrit sur cette liste au %s : aucune attestation ne peut être délivrée."
                            .formatted(inscription.prenom(), inscription.nom(), courte(jour)));
        }
        return impression.attestation(inscription.attestation(vues.intitule(inscription.liste()), regle, jour));
    }
}

package fr.cdg62.partenaires.securisation;

import fr.cdg62.numerique.api.echange.CommandeConfiee;
import fr.cdg62.numerique.api.echange.DevisDepose;
import fr.cdg62.numerique.api.echange.RechercheConfiees;
import fr.cdg62.numerique.api.service.ServiceSecurise;
import fr.cdg62.numerique.api.service.ServiceVue;
import fr.cdg62.partenaires.contrat.commun.DocumentPdf;
import fr.cdg62.partenaires.contrat.securisation.ActionAttendue;
import fr.cdg62.partenaires.contrat.securisation.Commande;
import fr.cdg62.partenaires.contrat.securisation.Devis;
import fr.cdg62.partenaires.contrat.securisation.EtatCommande;
import fr.cdg62.partenaires.contrat.securisation.EtatService;
import fr.cdg62.partenaires.contrat.securisation.ListerCommandes;
import fr.cdg62.partenaires.contrat.securisation.Service;
import fr.cdg62.partenaires.contrat.securisation.ServiceCommande;
import fr.cdg62.partenaires.echange.DocumentJoint;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.valeur.Montant;

/** Between the types of the contract and those of the api. */
final class Conversion {
    private Conversion() {}

    static RechercheConfiees recherche(ListerCommandes demande) {
        fr.cdg62.numerique.api.securisation.EtatCommande etat = demande.getEtat() == null
                ? null
                : fr.cdg62.numerique.api.securisation.EtatCommande.valueOf(
                        demande.getEtat().name());
        return new RechercheConfiees(
                etat,
                Boolean.TRUE.equals(demande.isToutes()),
                new DemandePage(demande.getPage(), demande.getTaille(), null));
    }

    static ServiceSecurise service(Service service) {
        return ServiceSecurise.valueOf(service.name());
    }

    static Commande commande(CommandeConfiee confiee) {
        Commande commande = new Commande();
        commande.setNumero(confiee.numero());
        commande.setEtat(EtatCommande.valueOf(confiee.etat().name()));
        commande.setActionAttendue(
                ActionAttendue.valueOf(confiee.actionAttendue().name()));
        commande.setSiren(confiee.siren());
        commande.setNomCollectivite(confiee.nomCollectivite());
        commande.setNomContact(confiee.nomContact());
        commande.setCourrielContact(confiee.courrielContact());
        commande.setDemandeeLe(confiee.demandeeLe());
        commande.setAccuseeLe(confiee.accuseeLe());
        commande.setReferencePartenaire(confiee.referencePartenaire());
        confiee.services().forEach(vue -> commande.getService().add(service(vue)));
        return commande;
    }

    private static ServiceCommande service(ServiceVue vue) {
        ServiceCommande service = new ServiceCommande();
        service.setService(Service.valueOf(vue.service().name()));
        service.setEtat(EtatService.valueOf(vue.etat().name()));
        service.setQuantite(vue.quantite());
        service.setNomDomaine(vue.nomDomaine());
        service.setEnServiceLe(vue.enServiceLe());
        service.setFinLe(vue.finLe());
        return service;
    }

    static DevisDepose devis(Devis devis) {
        DocumentPdf document = devis.getDocument();
        return new DevisDepose(
                devis.getReference(),
                devis.getDate(),
                devis.getValideJusquAu(),
                Montant.de(devis.getMontantAnnuel()),
                document.getNom(),
                DocumentJoint.contenu(document));
    }
}

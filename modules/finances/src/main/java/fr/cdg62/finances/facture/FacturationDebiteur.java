package fr.cdg62.finances.facture;

import fr.cdg62.finances.chiffrage.Chiffreur;
import fr.cdg62.finances.convention.Convention;
import fr.cdg62.finances.convention.ConventionsEnregistrees;
import fr.cdg62.finances.prestation.Prestation;
import fr.cdg62.finances.prestation.PrestationsEnregistrees;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.numerotation.Numerotation;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Bills one debtor for one mission and period, in its own transaction: a refusal leaves nothing and stops nobody else.
 * Called by the batch, which has no caller; not part of the api.
 */
@Stateless
@PermitAll
public class FacturationDebiteur {

    private static final String SERIE = "FAC";

    @Inject
    private ConventionsEnregistrees conventions;

    @Inject
    private PrestationsEnregistrees prestations;

    @Inject
    private FacturesEnregistrees factures;

    @Inject
    private Chiffreur chiffreur;

    @Inject
    private TitresDeFacture titres;

    @Inject
    private EcheancesDeFacture echeances;

    @Inject
    private Parametres parametres;

    @Inject
    private Numerotation numerotation;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    /**
     * Creates the facture of the key, unless it exists or nothing is due.
     *
     * @return true when it was created
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean facturer(long campagne, CleFacturation cle) {
        if (factures.existe(cle)) {
            return false;
        }
        List<Convention> actives = conventions.enVigueur(cle.siren(), cle.mission()).stream()
                .filter(convention ->
                        convention.periode().debut().compareTo(cle.periode().fin()) <= 0)
                .toList();
        List<Prestation> faites = actives.stream()
                .flatMap(convention ->
                        prestations.aFacturer(convention.id(), cle.periode().fin()).stream())
                .toList();
        List<LigneLiquidee> lignes = lignes(cle, actives, faites);
        if (lignes.isEmpty()) {
            return false;
        }
        long derniere = actives.get(actives.size() - 1).id();
        emettre(campagne, cle, derniere, lignes, faites);
        return true;
    }

    private List<LigneLiquidee> lignes(CleFacturation cle, List<Convention> actives, List<Prestation> faites) {
        Set<String> dejaFacture = factures.dejaFacture(cle.siren(), cle.mission());
        List<LigneLiquidee> lignes = new ArrayList<>();
        faites.forEach(prestation -> lignes.add(new LigneLiquidee("PRE:" + prestation.id(), prestation.prixFacture())));
        Liquidation liquidation = new Liquidation(chiffreur, this::auProrata);
        actives.forEach(
                convention -> lignes.addAll(liquidation.lignes(Contrat.de(convention), cle.periode(), dejaFacture)));
        return lignes;
    }

    /** Whether what an avenant adds from that day is due by the months left of the year. */
    private boolean auProrata(LocalDate effet) {
        return parametres.valeur("AVENANT_PRORATA", effet).signum() > 0;
    }

    private void emettre(
            long campagne, CleFacturation cle, long convention, List<LigneLiquidee> lignes, List<Prestation> faites) {
        LocalDate jour = horloge.aujourdHui();
        int delai = parametres.valeur("FACTURATION_DELAI_PAIEMENT", jour).intValueExact();
        Facture facture = new Facture(cle, campagne, convention, jour, jour.plusDays(delai), lignes);
        factures.ajouter(facture);
        faites.forEach(prestation -> prestation.facturer(facture.id()));
        facture.numeroter(numerotation.suivant(SERIE, jour.getYear()));
        factures.ecrire();
        titres.emettre(facture, lignes);
        echeances.inscrire(facture);
        journal.inscrire(new Inscription(
                cle.siren(),
                EcheancesDeFacture.objet(facture),
                "EMISE",
                facture.numero() + ", " + facture.total().texte()));
    }
}

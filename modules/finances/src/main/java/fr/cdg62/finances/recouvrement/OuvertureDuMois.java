package fr.cdg62.finances.recouvrement;

import fr.cdg62.referentiel.api.affiliation.Membres;
import fr.cdg62.referentiel.api.demarrage.EtapeDemarrage;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every night, opens the period of the present month for every member that has none yet: from then on it is in its
 * échéances, and is reminded if it does not come (R-COT-12). Every instance of a cluster runs it; the unique key of what
 * is awaited lets one of them through.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OuvertureDuMois implements EtapeDemarrage {
    private static final Logger LOG = Logger.getLogger(OuvertureDuMois.class.getName());
    private static final int ORDRE = 991;
    private static final int LOT = 100;

    @Inject
    Membres membres;

    @Inject
    OuverturePeriode ouverture;

    @Inject
    Horloge horloge;

    private volatile boolean prete;

    @Override
    public int ordre() {
        return ORDRE;
    }

    @Override
    public String libelle() {
        return "Ouvre l'attente nocturne des déclarations de cotisation";
    }

    @Override
    public void executer() {
        prete = true;
    }

    @Schedule(hour = "4", minute = "11", timezone = "Europe/Paris", persistent = false)
    void chaqueNuit() {
        if (!prete) {
            return;
        }
        try {
            int refusees = ouvrir(YearMonth.from(horloge.aujourdHui()));
            LOG.log(Level.INFO, "Déclarations du mois attendues ; {0} collectivité(s) écartée(s)", refusees);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "L'attente des déclarations a échoué ; nouvel essai la nuit prochaine");
        }
    }

    /** Opens the period of each member, whatever happens to the others; returns how many were refused. */
    int ouvrir(YearMonth mois) {
        int refusees = 0;
        String dernier = "";
        List<String> lot = membres.suivants(mois.atDay(1), dernier, LOT);
        while (!lot.isEmpty()) {
            refusees += (int) lot.stream().filter(siren -> !ouvrir(siren, mois)).count();
            dernier = lot.get(lot.size() - 1);
            lot = membres.suivants(mois.atDay(1), dernier, LOT);
        }
        return refusees;
    }

    private boolean ouvrir(String siren, YearMonth mois) {
        try {
            ouverture.ouvrir(siren, mois);
            return true;
        } catch (DemandeRefusee e) {
            LOG.log(Level.INFO, "{0} : {1}", new Object[] {siren, e.getMessage()});
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> siren + " : l'attente de sa déclaration n'a pas pu s'ouvrir");
        }
        return false;
    }
}

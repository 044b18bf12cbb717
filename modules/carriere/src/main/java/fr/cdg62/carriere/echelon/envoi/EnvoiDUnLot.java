package fr.cdg62.carriere.echelon.envoi;

import fr.cdg62.carriere.api.echelon.envoi.EcartEnvoi;
import fr.cdg62.carriere.api.echelon.envoi.RaisonEcart;
import fr.cdg62.carriere.echelon.PropositionsEnBase;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sends some proposals in one transaction, with the progress of the sending: what is counted is sent, what is sent is
 * counted. Called by the batch, which has no caller; not part of the api.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EnvoiDUnLot {
    @Inject
    private SuiviEnvois suivi;

    @Inject
    private PropositionsEnBase propositions;

    public void envoyer(long campagne, long envoi, List<AEnvoyer> lues) {
        Map<String, Integer> envoyees =
                propositions.envoyer(campagne, lues.stream().map(AEnvoyer::id).toList());
        suivi.avancer(
                envoi, envoyees.values().stream().mapToInt(Integer::intValue).sum(), changees(lues, envoyees));
    }

    /** Those that somebody sent or withdrew between the reading and the transaction. */
    static List<EcartEnvoi> changees(List<AEnvoyer> lues, Map<String, Integer> envoyees) {
        Map<String, Long> attendues =
                lues.stream().collect(Collectors.groupingBy(AEnvoyer::siren, TreeMap::new, Collectors.counting()));
        return attendues.entrySet().stream()
                .map(attendue -> new EcartEnvoi(
                        attendue.getKey(),
                        RaisonEcart.CHANGEE_ENTRE_TEMPS,
                        RaisonEcart.CHANGEE_ENTRE_TEMPS.libelle(),
                        attendue.getValue().intValue() - envoyees.getOrDefault(attendue.getKey(), 0)))
                .filter(ecart -> ecart.propositions() > 0)
                .toList();
    }
}

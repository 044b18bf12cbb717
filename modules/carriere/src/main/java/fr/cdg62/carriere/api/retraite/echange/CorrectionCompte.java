package fr.cdg62.carriere.api.retraite.echange;

import java.time.LocalDate;
import java.util.List;

/**
 * A correction of the periods of an account.
 *
 * @param compte id of the account
 * @param versionCir content on which it was prepared; another by the time it is done is CIR_VERSION (E005)
 * @param arreteAu day at which the account so corrected is read
 * @param motif why, 1 to 2000 characters
 * @param operations 1 to 400, all on the places of the content corrected
 */
public record CorrectionCompte(
        long compte, int versionCir, LocalDate arreteAu, String motif, List<OperationPeriode> operations) {
    public CorrectionCompte {
        operations = List.copyOf(operations);
    }
}

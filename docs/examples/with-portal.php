<?php
// A test of PHP code against an emulated portal: php with-portal.php <the line of `npx b24kit emulate --tls --json`>
// Over https the certificate of the line is the one to trust; without --tls the same works over http.
$line = json_decode($argv[1], true, 512, JSON_THROW_ON_ERROR);
$ca = tempnam(sys_get_temp_dir(), 'ca');
file_put_contents($ca, $line['certificate'] ?? '');

function post(string $url, array $body): array
{
    global $ca;
    $http = [
        'method' => 'POST',
        'header' => 'Content-Type: application/json',
        'content' => json_encode((object) $body, JSON_THROW_ON_ERROR),
        'ignore_errors' => true,
    ];
    $answer = file_get_contents($url, false, stream_context_create(['http' => $http, 'ssl' => ['cafile' => $ca]]));
    return json_decode($answer, true, 512, JSON_THROW_ON_ERROR);
}

$id = post($line['webhook'] . 'crm.deal.add', ['fields' => ['TITLE' => 'Chair']])['result'];
$deal = post($line['webhook'] . 'crm.deal.get', ['id' => $id])['result'];
echo "deal {$deal['ID']}: {$deal['TITLE']}\n";

// What goes wrong on the way is planned through the admin API.
post($line['admin'] . 'faults', ['method' => 'crm.deal.list', 'fault' => ['error' => 'INTERNAL_SERVER_ERROR'], 'times' => 1]);
echo post($line['webhook'] . 'crm.deal.list', [])['error'], "\n";
echo post($line['webhook'] . 'crm.deal.list', [])['total'], "\n";

// Each test starts anew.
post($line['admin'] . 'reset', []);
unlink($ca);
